import { languageWords } from './language-words.ts';

export const dutch = languageWords({
  abbreviations: `dr drs ir ing mr mevr dhr prof ds gen kol st bijv bv d.w.z o.a m.b.t i.v.m a.u.b z.g zgn evt incl excl
    vgl resp ca max min`,
  beforeNumber: `nr art blz p pp jan feb mrt apr jun jul aug sept okt nov dec`,
  ambiguous: `enz etc jl b.v n.v mln mld tel jr e.d e.a`,
  stopWords: `aan af al alle alleen allemaal alles als altijd andere anders ben bij bijna binnen boven buiten daar
    daarbij daarmee daarna daarom daaruit daarvan daarvoor dag dagen dan dat de deed den der deze dezelfde
    die dit doen doet door dus een eens eerder eerst eerste elk elkaar en enige enkele er erg ervan ervoor
    even ga gaan gaat gaf geen gegeven gehad gemaakt geworden geweest gewoon ging goed graag groot grote
    haar had hadden heb hebben heeft hem hen het hier hij hoe hoewel hun ieder iedereen iemand iets ik in
    inmiddels is ja jaar jaren je jou jouw jullie kan kon konden kun kunnen kwam laat laatste maar maken
    maakt mag me meer men met mij mijn moest moet moeten mogelijk na naar naast namelijk nadat niemand niet
    niets nieuw nieuwe nog nooit nu of om omdat onder ons onze ook op opnieuw over per pas sinds slechts
    sommige soms steeds tegen ten ter terwijl te tijdens toch toen tot tussen twee uit uw vaak van vanaf
    vandaag veel verder via vier volgens voor vooral voordat waar waarbij waardoor waarin waarom waarop
    wanneer want waren was wat we weer wel welke werd werden wie wij wil wilde willen worden wordt zal ze
    zegt zei zeggen zelf zelfs zich zij zijn zo zoals zonder zou zouden zowel zullen gisteren morgen
    vertelde meldde aldus week weken maand maanden`,
  calendar: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli
    augustus september oktober november december`,
  pronouns: `hij zij ze hem hen dit dat deze die ik wij we jij je u uw beide beiden anderen zulke daar daarvan
    daarmee daarin daarop daarbij daardoor daarvoor daaronder dezelfde hetzelfde de_andere`,
  possessives: `zijn haar hun ons onze mijn jouw jullie`,
  connectives: `en maar of want dus echter toch desondanks niettemin bovendien daarnaast verder ook tevens daarom
    derhalve bijgevolg vervolgens daarna toen dan intussen ondertussen uiteindelijk ten_slotte tenslotte
    bijvoorbeeld daarentegen in_plaats_daarvan tegelijkertijd aan_de_andere_kant immers namelijk kortom
    evenmin`,
  complements: `van tot dan`,
  times: `week maand jaar ochtend middag avond nacht weekend zomer winter herfst lente keer`,
  prepositions: `aan achter bij binnen door in met na naar naast om onder op over per sinds tegen tijdens tot tussen uit
    van vanwege volgens voor zonder als toen wanneer ondanks nadat voordat een veel alle`,
});
