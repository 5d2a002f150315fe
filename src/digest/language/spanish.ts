import { languageWords } from './language-words.ts';

export const spanish = languageWords({
  abbreviations: `sr sra srta sres dr dra dn prof profa lic ing arq gral cnel cap sta sto fr mons p.ej cf vs avda av`,
  beforeNumber: `no nro num art arts pag pags p pp vol cap fig`,
  ambiguous: `etc ee.uu ee uu s.a ud uds a.m p.m cia hnos jr`,
  stopWords: `a al algo alguien algun alguna algunas alguno algunos alla alli ambos ante antes aquel aquella aquellas
    aquellos aqui asi aun aunque ayer bajo bien cada casi como con contra cual cuales cuando cuanto cuatro
    cuyo cuya dar de debe deben del desde despues dia dias dice dicen dicho dijo dijeron donde dos durante e
    el ella ellas ello ellos en entonces entre era eran es esa esas ese eso esos esta estaba estaban estado
    estan estar estas este esto estos estuvo fue fueron ha haber habia habian hace hacer hacia hacen hasta
    hay hizo hoy incluso jamas junto la las le les lo los luego manana mas me mediante mejor menos mi
    mientras mis misma mismas mismo mismos mucha muchas mucho muchos muy nada ni ningun ninguna ninguno no
    nos nosotros nuestra nuestro nueva nuevo nunca o otra otras otro otros para pero poco por porque primer
    primera primero pueda puede pueden pues que quien quienes se sea sean segun segunda segundo ser sera
    seran si sido siempre sin sino sobre solo son su sus tal tambien tampoco tan tanto te tenia tener ti
    tiene tienen toda todas todavia todo todos tras tres tu tuvo u ultima ultimo un una unas uno unos usted
    va van varias varios ver vez y ya yo afirmo anuncio aseguro explico informo senalo agrego semana mes
    meses ano anos`,
  calendar: `lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre`,
  pronouns: `el_mismo ella ellas ello ellos este esta esto estos estas ese esa eso esos esas aquel aquella aquello
    aquellos aquellas le les lo yo nosotros nosotras usted ustedes ambos ambas otro otra otros otras tal
    tales alli aqui`,
  possessives: `su sus nuestro nuestra mi tu dicho dicha dichos dichas`,
  connectives: `y e o u ni pero sino sin_embargo no_obstante ademas tambien asimismo por_lo_tanto por_tanto por_eso
    por_ello por_otro_lado por_otra_parte por_su_parte en_cambio entonces asi luego despues mientras_tanto
    finalmente por_ultimo en_consecuencia por_ejemplo es_decir de_hecho en_efecto incluso tampoco con_todo
    aun_asi a_pesar_de_ello a_pesar_de_esto al_mismo_tiempo en_este_sentido al_respecto el_cual la_cual`,
  complements: `de del a al que`,
  times: `semana mes ano manana tarde noche fin verano invierno otono primavera siglo ultimo`,
  prepositions: `a ante bajo con contra de desde durante en entre hacia hasta para por segun sin sobre tras mediante como
    cuando si ademas_de a_pesar_de una uno algunos algunas muchos todos todo despues_de antes_de`,
});
