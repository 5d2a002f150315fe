import { languageWords } from './language-words.ts';

export const portuguese = languageWords({
  abbreviations: `sr sra srta srs dr dra prof profa eng gen cel cap maj sgt exmo exma dom sto sta p.ex cf vs av`,
  beforeNumber: `no nº num n art arts pag pags p pp vol cap fig`,
  ambiguous: `etc s.a ltda cia e.u.a jr a.m p.m`,
  stopWords: `a acerca agora ai ainda alem algo alguem algum alguma algumas alguns ali ambos ano anos antes ao aos
    apenas apos aquela aquelas aquele aqueles aqui aquilo as assim ate atraves bem cada com como contra
    contudo cuja cujas cujo cujos da daquela daquele das de dela delas dele deles depois desde dessa dessas
    desse desses desta destas deste destes deve devem dia dias disse disseram do dois dos duas durante e ela
    elas ele eles em embora enquanto entao entre era eram essa essas esse esses esta estao estar estas
    estava estavam este estes esteve estou eu fazer faz fez foi foram fosse ha havia hoje isso isto ja la
    lhe lhes logo maior mais mas me mediante melhor menos mesma mesmas mesmo mesmos meu meus minha muita
    muitas muito muitos na nada nao nas nem nenhum nenhuma nessa nesse nesta neste no nos nossa nosso nova
    novo num numa nunca o onde ontem os ou outra outras outro outros para pela pelas pelo pelos per pode
    podem pois por porem porque pouco primeira primeiro quais qual quando quanto quase quatro que quem se
    segunda segundo seja sem sempre sendo ser sera serao seu seus si sido so sob sobre sua suas tal tambem
    tanto tao tem tenha ter teve tinha tinham toda todas todo todos tres tudo um uma umas uns vai vao varias
    varios ver vez voce voces afirmou anunciou contou explicou informou ressaltou acrescentou semana mes
    meses`,
  calendar: `terca quarta quinta sexta sabado domingo feira janeiro fevereiro marco abril maio junho julho agosto
    setembro outubro novembro dezembro`,
  pronouns: `ele ela eles elas este esta isto estes estas esse essa isso esses essas aquele aquela aquilo aqueles
    aquelas lhe lhes eu voce voces ambos ambas outro outra outros outras tal tais dele dela deles delas
    disso disto deste desta desse dessa nisso nisto neste nesta nesse nessa ali aqui nós_mesmos`,
  possessives: `seu sua seus suas nosso nossa meu minha`,
  connectives: `e ou nem mas porem contudo todavia entretanto no_entanto alem_disso alem_do_mais tambem ainda portanto
    assim entao logo por_isso por_outro_lado por_sua_vez ja enquanto_isso finalmente por_fim por_exemplo
    ou_seja isto_e de_fato alias inclusive tampouco mesmo_assim apesar_disso ao_mesmo_tempo com_isso
    em_seguida depois em_resposta do_mesmo_modo da_mesma_forma`,
  complements: `de do da dos das a ao que`,
  times: `semana mes ano manha tarde noite fim verao inverno outono primavera seculo ultimo ultima`,
  prepositions: `a ante apos ate com contra de desde durante em entre para perante por segundo sem sobre sob como quando
    se alem apesar um uma alguns algumas muitos todos todo depois antes`,
});
