import { linesOf, listOf } from '../language.ts';
import type { Language } from '../language.ts';

/** Adjectives are of the kind that has one form for both genders; nouns carry their article. */
export const es: Language = {
  code: 'es',
  share: 0.3,
  space: ' ',
  syllables: [
    listOf('el b, el c, el t, el m, el p, la b, la c, la l, la r, la s, la v, el g, la m, el r'),
    listOf('a, e, i, o, u, ie, ue'),
    listOf('rr, l, n, st, nd, mb, ñ, ll, r, c'),
    listOf('edo, ara, illo, ura, aje, ito, ada, ero, ana, iza'),
  ],
  names: {
    order: 'given family',
    given:
      listOf(`Ana, Benito, Carmen, Diego, Elena, Félix, Gloria, Hugo, Inés, Javier, Lucía, Mateo, Nuria, Óscar,
      Pilar, Raúl, Sofía, Tomás`),
    family:
      listOf(`Acosta, Barrios, Cabrera, Duarte, Escobar, Fuentes, Galindo, Herrera, Ibáñez, Jurado, Ledesma, Montero,
      Navarro, Ocampo, Paredes, Quiroga, Robles, Salcedo, Toledo, Urrutia, Valverde, Zamora`),
  },
  grammar: {
    sentence: linesOf(`
      {Clause}.
      {Clause}, {joining} {clause}.
      {Opener}, {clause}.
      {Clause} después de que {clause}.
      En {place}, {clause}.
      {Clause}, según {noun}.
      El {day}, {clause}, {joining} {clause}.
      {Clause}: {number} {nouns} en {year}, un {percent} más que el año anterior.`),
    clause: linesOf(`
      {noun} de {place} {verb} {noun} el {day}
      {noun} {adjective} {verb} {noun} de las {nouns}
      en {place}, {noun} {verb} {noun} y {noun}
      {number} {nouns} no {verb} lo que {noun} {verb} en {year}
      {noun} y {noun} {verb} un acuerdo {adjective} con las {nouns}
      casi todas las {nouns} dicen que {noun} {verb} {noun} {adjective}
      {noun} que {noun} {verb} en {year} no es {adjective}
      {person} {verb} {noun} {adjective} ante {noun}`),
    title: linesOf(`
      {Noun} de {place} {verb} {noun} {adjective}
      {Place}: {noun} {verb} {noun} de las {nouns}
      {Number} {nouns} y {noun} {adjective}
      Por qué {noun} {verb} {noun} en {place}`),
    subhead: linesOf(`
      {Noun} {adjective}
      Lo que {verb} {noun}
      {Noun} y {noun}`),
    spoken: linesOf(`
      «{Clause}», dijo {person}, {role} de {noun} en {place}.
      «{Clause}», explicó {person} el {day}. «{Clause}».
      {Person}, {role} de {noun} {adjective}, afirmó: «{Clause}, {joining} {clause}».
      «{Clause}», añadió {person}.`),
    opener: listOf(
      'Mientras tanto, Al final, Durante años, Al principio, Por ahora, Con todo, En general, Aun así',
    ),
    joining: listOf('y, pero, mientras, porque, aunque, así que'),
    role: listOf('directora, secretario, portavoz, presidenta, jefe, miembro, presidente, delegada'),
    column: listOf('Año, Lugar, Número, Parte, Cambio, Total'),
    noun: listOf(`el gobierno, la ciudad, el año, la ley, el plan, la empresa, el puerto, el informe, la escuela, el mercado,
      la región, el tribunal, el proyecto, el río, la ministra, el presupuesto, la estación, el acuerdo, el puente, el hospital,
      la fábrica, la carretera, la frontera, la decisión, el barco, la crisis, el banco, el precio, la investigación, la tormenta,
      la línea, la comisión, el contrato, el pueblo, la costa, la oficina, el sistema, la huelga, la aldea, el museo, la fiesta,
      el agua, el impuesto, la deuda, la campaña, el equipo, el partido, el estudio, la vacuna, el archivo, el teatro, la biblioteca,
      el bosque, el valle, la isla, el embalse, el tranvía, el túnel, el aeropuerto, la flota, la cosecha, la sequía, la inundación,
      el rescate, el fondo, la pensión, el salario, el alquiler, la licencia, la queja, el recurso, la sentencia, la fiscal,
      el tratado, la cumbre, la embajada, la tregua, el parlamento, la oposición, la reforma, la enmienda, la protesta, la marcha`),
    nouns:
      listOf(`personas, familias, empresas, casas, escuelas, obras, semanas, autoridades, mujeres, vecinas, regiones,
      naves, calles, plazas, horas, toneladas, entradas, cuentas, reglas, enfermeras, maestras, líneas, cartas, islas, barcas`),
    verb: listOf(`aprobó, cerró, abrió, rechazó, cambió, encontró, construyó, perdió, ganó, esperaba, compró, vendió, mantuvo,
      dejó, recibió, preparó, firmó, mostró, detuvo, apoyó, duplicó, retrasó, pagó, recortó, restauró, examinó, contó, movió,
      midió, criticó, amplió, suspendió, aplazó, protegió, reparó, renovó, revisó, defendió, publicó, retiró, describió`),
    adjective:
      listOf(`importante, local, nacional, regional, principal, reciente, social, grande, actual, final, inicial,
      parcial, oficial, especial, municipal, provincial, rural, ambiental, industrial, comercial, breve, fuerte, posible, anual,
      urgente, estable, libre, cordial, diferente, evidente, pendiente, insuficiente, razonable, notable, probable, estatal`),
    place:
      listOf(`Almera, Bahía Clara, Cerro Alto, Dos Ríos, El Romeral, Fuente Honda, Guadalmar, Hoyo Verde, Isla Menor,
      La Ribera, Los Olmos, Montesol, Navalta, Puerto Sereno, Río Pardo, San Telmo, Torrequil, Valdelago, Villanoa`),
  },
};
