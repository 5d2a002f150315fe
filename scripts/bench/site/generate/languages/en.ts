import { linesOf, listOf } from '../language.ts';
import type { Language } from '../language.ts';

export const en: Language = {
  code: 'en',
  share: 0.5,
  space: ' ',
  syllables: [
    listOf('b, br, c, cl, d, f, fl, g, gr, h, l, m, n, p, pl, r, s, st, t, tr, v, w'),
    listOf('a, e, i, o, u, ea, oo'),
    listOf('n, r, l, st, mb, nd, rt, ck, ss, m'),
    listOf('er, age, ing, ow, ary, ment, et, ure, ock, in'),
  ],
  names: {
    order: 'given family',
    given:
      listOf(`Alice, Ben, Clara, David, Edith, Frank, Grace, Henry, Irene, Jack, Kate, Leo, Martha, Neil, Olive,
      Peter, Ruth, Simon, Tessa, Walter`),
    family:
      listOf(`Abbott, Barlow, Chandler, Dawson, Ellery, Fairfax, Garland, Hartley, Ingram, Jarvis, Kendall, Lockwood,
      Merrick, Norwood, Oakley, Pemberton, Quayle, Rushton, Sheldon, Thorne, Underhill, Vickers, Whitlock, Yardley`),
  },
  grammar: {
    sentence: linesOf(`
      {Clause}.
      {Clause}, {joining} {clause}.
      {Opener}, {clause}.
      {Clause} after {clause}.
      In {place}, {clause}.
      {Clause}, according to {source}.
      On {day}, {clause}, {joining} {clause}.
      {Clause}: {number} {nouns} in {year}, {percent} more than the year before.`),
    clause: linesOf(`
      the {adjective} {noun} {verb} the {noun} of the {noun}
      the {noun} of {place} {verb} a {noun} on {day}
      a {adjective} {noun} {verb} the {noun} in {place}
      {number} {nouns} {verb} the {noun}, and a {noun} {verb} them
      the {noun} and the {noun} {verb} a {adjective} {noun} for the {nouns}
      it {verb} the {noun} that the {noun} {verb} in {year}
      the {nouns} of the {adjective} {noun} {verb} it to the {noun}
      most of the {nouns} {verb} a {noun} with the {noun} of {place}
      the {noun} was {adjective}, and the {nouns} {verb} it
      {person} {verb} the {adjective} {noun} at the {noun}`),
    title: linesOf(`
      {Place} {noun} {verb} {adjective} {noun}
      {Adjective} {noun} {verb} {nouns} in {place}
      {Noun} of {place} {verb} {noun} and {noun}
      {Number} {nouns}, one {noun}: the {adjective} {noun}
      What the {noun} {verb} before the {adjective} {noun}
      {Nouns} {verb} the {noun} that {place} {verb}`),
    subhead: linesOf(`
      A {adjective} {noun}
      What the {nouns} {verb}
      The {noun} and the {noun}`),
    spoken: linesOf(`
      “{Clause},” said {person}, {role} of the {noun} in {place}.
      “{Clause},” {person} told reporters on {day}. “{Clause}.”
      {Person}, {role} of the {adjective} {noun}, said: “{Clause}, {joining} {clause}.”
      “{Clause},” {person} said. “{Clause}. {Clause}.”
      “{Clause},” {person} added.`),
    opener: listOf('Meanwhile, In the end, For years, At first, By then, As a rule, So far, Even so'),
    joining: listOf('and, but, while, because, although, so'),
    source: listOf('the council, the {noun}, two {nouns}, a report of the {noun}, the {adjective} {noun}'),
    role: listOf('director, secretary, spokesman, chair, head, member, chief, president'),
    column: listOf('Year, Place, Number, Share, Change, Total'),
    noun: listOf(`government, city, year, court, plan, council, company, report, market, harbour, school, law, region,
      project, vote, river, minister, budget, station, agreement, bridge, union, hospital, factory, election, road, border,
      decision, ship, crisis, bank, price, inquiry, programme, storm, line, committee, contract, town, farm, coast, office,
      system, strike, village, museum, festival, power station, water supply, tax, debt, campaign, team, coach, match, club,
      study, laboratory, vaccine, archive, theatre, library, orchestra, forest, valley, island, reservoir, ferry, tram,
      railway, tunnel, airport, port authority, warehouse, fleet, crew, harvest, drought, flood, heatwave, rescue, fund,
      pension, wage, rent, licence, permit, complaint, appeal, verdict, witness, prosecutor, treaty, summit, embassy,
      ceasefire, delegation, parliament, opposition, coalition, reform, amendment, petition, protest, march, assembly`),
    nouns:
      listOf(`people, years, workers, houses, members, families, officials, residents, students, ships, companies,
      countries, votes, days, weeks, teachers, patients, farmers, trains, jobs, prices, seats, pupils, drivers, roads, boats,
      doctors, talks, rules, cases, engineers, firefighters, volunteers, tickets, tonnes, passengers, journalists, lawyers,
      players, visitors, cables, turbines, nurses, sailors, tenants, judges, ministers, voters, pensioners, commuters`),
    verb: listOf(`said, approved, closed, opened, rejected, changed, found, built, lost, won, reported, expected, bought,
      sold, kept, left, received, planned, signed, showed, refused, began, stopped, supported, blamed, doubled, welcomed,
      delayed, prepared, paid, cut, restored, examined, counted, moved, measured, questioned, criticised, extended, suspended,
      postponed, protected, replaced, repaired, renewed, reviewed, defended, published, withdrew, inspected, described`),
    adjective:
      listOf(`new, old, public, local, national, large, small, long, first, last, important, northern, southern,
      late, early, private, strong, regional, foreign, common, recent, final, federal, quiet, coastal, rural, annual,
      difficult, broad, narrow, cheap, modern, joint, urgent, disputed, temporary, independent, historic, municipal, medical,
      unusual, steady, empty, crowded, costly, modest, provisional, binding, secret, seasonal`),
    place:
      listOf(`Ashford Bay, Brindle, Carrow, Dunmere, Eastholm, Farley Cross, Glenward, Harrowgate Sound, Inverleith,
      Kestrel Point, Larkhill, Marlow Sands, Northwick, Oxmoor, Port Ellery, Quarry Hill, Ravensea, Stonebridge, Tarn,
      Upper Weald, Vale of Orrin, Westmarch, Wick, Yarrow`),
  },
};
