import { languageWords } from './language-words.ts';

export const french = languageWords({
  abbreviations: `m mm mme mmes mlle mlles dr pr me mgr gen col cdt cap st ste cf vs p.ex env av`,
  beforeNumber: `no n art p pp vol fig chap`,
  ambiguous: `etc s.a jr`,
  stopWords: `a afin ai ainsi alors apres au aucun aucune aujourd aupres aussi autre autres aux avait avaient avant
    avec avoir beaucoup bien c ce ceci cela celle celles celui cependant ces cet cette ceux chacun chaque
    chez comme comment contre d dans de deja depuis dernier derniere des desormais deux devant dit doit
    doivent donc dont du elle elles en encore entre est et etaient etait etant ete etre eu eux fait faire
    faut fois font furent fut grand grande hier hui ici il ils j jamais je jour jours jusqu jusque l la
    laquelle le lequel les lesquels leur leurs lors lorsqu lorsque lui m ma mais malgre me meme memes mes
    mieux moins mon ne ni non nos notre nous nouveau nouvelle on ont ou outre par parce parmi pas pendant
    personne peu peut peuvent plus plusieurs pour pourquoi pourrait premier premiere pres puis puisque qu
    quand quatre que quel quelle quelles quelque quelques quels qui quoi rien s sa sans se sera serait
    seront ses selon seulement si soit son sont sous souvent sur ta tandis tant tel telle tellement tels ton
    toujours tous tout toute toutes tres trois trop tu un une va vers voir vont vos votre vous y ajoute
    affirme annonce declare explique indique precise rappele semaine semaines mois an ans annee annees`,
  calendar: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout
    septembre octobre novembre decembre`,
  pronouns: `il ils elle elles lui on ce c ceci cela ca celui celle ceux celles cet cette ces je j nous vous
    tous_deux toutes_deux l_un l_une tel telle tels telles un_autre une_autre d_autres les_deux`,
  possessives: `son sa ses leur leurs notre nos mon ma mes votre vos`,
  connectives: `et ou ni mais or donc car cependant pourtant toutefois neanmoins en_revanche par_ailleurs de_plus
    en_outre aussi ainsi alors puis ensuite enfin finalement d_ailleurs par_exemple par_consequent en_effet
    en_fait d_autre_part d_un_autre_cote de_son_cote de_leur_cote au_contraire a_l_inverse en_meme_temps
    dans_le_meme_temps pendant_ce_temps malgre_tout des_lors du_coup reste_que a_son_tour autrement`,
  complements: `de du des d a au aux que`,
  times: `semaine mois annee an matin soir apres midi nuit week ete hiver automne printemps fois saison`,
  prepositions: `a apres avant avec chez contre dans de depuis des durant en entre malgre outre par parmi pendant pour
    pres sans selon sous sur vers comme quand si lorsqu s qu d quant_a face_a grace_a a_cause_de`,
});
