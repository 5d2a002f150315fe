import { languageWords } from './language-words.ts';

export const german = languageWords({
  abbreviations: `dr prof hr fr frl dipl ing mag z.b d.h u.a z.t i.d.r v.a o.a z b d h bzw ca vgl sog ggf inkl exkl evtl
    allg bes st gen hl kath evang ehem geb zzgl mind max`,
  beforeNumber: `nr art abs bd s kap abb ziff par jan feb apr jun jul aug sept okt nov dez`,
  ambiguous: `usw etc u.s.w u.v.m mio mrd tel str jh jhd co inc ltd u.k u.s jr`,
  ordinalStop: true,
  stopWords: `ab aber alle allem allen aller allerdings alles als also am an andere anderem anderen anderer anderes
    ans auch auf aus außerdem bei beide beiden beim bereits bin bis bisher bleibt d da dabei dadurch dafur
    dagegen daher dahin damals damit danach dann daran darauf daraus darf darin daruber darum darunter das
    dass davon davor dazu dein dem demnach den denen denn dennoch der deren derzeit des deshalb dessen die
    dies diese diesem diesen dieser dieses doch dort drei du durch durfen durfte eben ein eine einem einen
    einer eines einige einigen einmal er erst erste ersten es etwa etwas euch fast fur gab ganz gar gegen
    gegenuber geht gemacht gewesen gibt gilt gut habe haben hat hatte hatten heißt her heute hier hin
    hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem innerhalb ins ist ja jahr jahre
    jahren jede jedem jeden jeder jedes jedoch jene jener jetzt kann kaum kein keine keinem keinen keiner
    konne konnen konnte konnten kommen kommt lassen laut läßt liegt machen macht man manche mehr mein
    mehrere mit mochte muss mussen musste nach nachdem nahe naturlich neben neue neuen neuer nicht nichts
    nie niemand noch nun nur ob oben oder ohne per sagen sagt sagte sehr sei seien sein seine seinem seinen
    seiner seit selbst sich sicher sie sieht sind so sogar soll sollen sollte sollten somit sondern sonst
    soweit sowie statt tag tage tagen trotz trotzdem uber uberhaupt um und uns unser unsere unter viel viele
    vielen vier vom von vor wahrend war ware waren warum was weg wegen weil weiter weitere weiteren welche
    welchem welchen welcher welches wenig wenn wer werde werden wie wieder will wir wird wo wobei wohl wolle
    wollen wollte wurde wurden zu zum zur zuvor zwar zwei zwischen erklarte betonte berichtete teilte fugte
    hinzu woche wochen monat monate`,
  calendar: `montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni juli
    august september oktober november dezember`,
  pronouns: `er sie es ihm ihn dies diese dieser dieses diesem diesen jene jener jenes das_war das_ist das_hat
    das_sei das_wurde dessen deren ich wir uns du beide beides andere solche solcher solches dort hier
    der_andere die_anderen die_beiden man davon darin darauf damit dafur dagegen dabei danach daran daraus
    daruber darunter dadurch dazu davor daneben`,
  possessives: `ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner unser unsere mein meine`,
  connectives: `und aber oder denn doch jedoch dennoch trotzdem allerdings sondern also somit daher deshalb deswegen
    darum folglich außerdem zudem ferner uberdies daruber_hinaus auch ebenso gleichzeitig zugleich
    inzwischen unterdessen dann anschließend schließlich letztlich zum_beispiel hingegen dagegen
    stattdessen vielmehr im_gegensatz im_gegenzug zum_einen zum_anderen einerseits andererseits mehr_noch
    immerhin indes`,
  complements: `zu zum zur von als`,
  times: `woche monat jahr morgen abend nacht wochenende sommer winter herbst fruhling mal tage jahres monats`,
  prepositions: `an auf aus bei durch fur gegen hinter in mit nach neben ohne seit trotz uber um unter von vor wahrend
    wegen zu zwischen im am wie als wenn laut nachdem bevor einer eine eines einige viele alle`,
});
