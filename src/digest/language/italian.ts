import { languageWords } from './language-words.ts';

export const italian = languageWords({
  abbreviations: `sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa ing avv arch on sen gen col cap mons don p.es cfr vs
    es`,
  beforeNumber: `n art artt p pp pag pagg vol fig cap nr`,
  ambiguous: `ecc etc s.p.a s.r.l a.c d.c jr`,
  stopWords: `a ad agli ai al alcun alcuna alcune alcuni all alla alle allo allora altra altre altri altro ancora
    anche anni anno avere aveva avevano avuto c che chi ci cio circa coi col come con contro cosa cosi cui d
    da dagli dai dal dall dalla dalle dallo degli dei del dell della delle dello dentro detto deve devono di
    dice dietro dopo dove due dunque durante e ecco ed entrambi era erano essere fa fare fatto fin fino fra
    fu furono gia giorni giorno gli grande ha hanno ho i ieri il in infatti intanto invece io l la le lei li
    lo loro lui ma mai me meglio meno mentre mi mia mie miei mio molta molte molti molto ne negli nei nel
    nell nella nelle nello nessun nessuna nessuno niente no noi non nostra nostro nulla nuova nuovo o oggi
    ogni oltre ora oppure per perche pero piu po poco poi prima primo proprio pure puo possono qual quale
    quali quando quanto quasi quattro quel quella quelle quelli quello questa queste questi questo qui
    quindi s sara saranno se secondo sei sembra sempre senza si sia siamo siano sino solo sono sopra sotto
    sta stata state stati stato stessa stesso su sua sue sugli sui sul sull sulla sulle sullo suo suoi tale
    tali tanto te ti tra tre troppo tu tutta tutte tutti tutto un una uno va verso vi viene vengono voi
    affermato aggiunto annunciato dichiarato spiegato riferito settimana mese mesi`,
  calendar: `lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno
    luglio agosto settembre ottobre novembre dicembre`,
  pronouns: `egli ella esso essa essi esse lui lei loro questo questa questi queste quello quella quelli quelle quei
    quegli cio io noi entrambi entrambe altri altre tale tali costui costei qui lo_stesso la_stessa`,
  possessives: `suo sua suoi sue nostro nostra mio mia vostro`,
  connectives: `e ed o oppure ma pero tuttavia eppure anzi inoltre anche quindi dunque percio pertanto allora cosi poi
    infine intanto nel_frattempo invece infatti ad_esempio per_esempio di_conseguenza d_altra_parte
    d_altronde del_resto al_contrario allo_stesso_tempo per_questo nonostante_cio dal_canto_suo a_sua_volta
    cioe ovvero in_particolare`,
  complements: `a al alla ai alle di del della che`,
  times: `settimana mese anno mattina pomeriggio sera notte fine estate inverno autunno primavera volta`,
  prepositions: `a con contro da di dopo durante entro fra in per presso prima secondo senza sotto sopra su tra verso
    come quando se nonostante oltre oltre_a uno una alcuni molti tutti tutto in_base_a a_causa_di`,
});
