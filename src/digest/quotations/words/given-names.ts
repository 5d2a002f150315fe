import { listOf } from './lexicon.ts';

/**
 * Given names that say that a run of capitals is a person, and mostly of which gender: common ones of the languages
 * read here. The list need not be whole: a name that is not in it can be known by a role, a title or the editor's file.
 */
const he = `
  aaron, abdul, abdullah, abraham, adam, adrian, ahmad, ahmed, alan, alastair, albert, alberto, aldo, alejandro, aleksandr, aleksander, alessandro, alex, alexander,
  alexandre, alexei, alexey, alfonso, alfred, alfredo, ali, alistair, allan, allen, alvaro, amir, anders, andre, andrea, andreas, andrei, andrew, andrey, andriy,
  andrzej, andy, angelo, angus, anibal, anthony, antoine, anton, antoni, antonio, antony, archie, arif, armin, arnold, artem, arthur, artur, arturo, asif, augusto, axel, barack,
  barry, bart, bashar, bartosz, ben, benedict, benjamin, benny, benoit, bernard, bernardo, bernd, bernie, bertrand, bill, björn, bob, bobby, bogdan, boris, brad, bradley, brandon, brendan, brenton, brett,
  brian, bruce, bruno, bryan, burak, byron, caleb, calvin, cameron, carl, carlo, carlos, cedric, cesar, chad, charles, charlie, christian, christoph, christophe,
  christopher, chris, chuck, claude, claudio, clement, cliff, clifford, clive, colin, connor, conor, corey, craig, curtis, cyril, daisuke, damian, damien, dan, daniel, daniele, danny, dario, darren, dave,
  david, davide, dean, dennis, denis, denys, derek, desmond, dick, didier, diego, dieter, dimitri, dirk, dmitri, dmitry, dmytro, dominic, dominik, dominique, don, donald, donatas, doug, douglas,
  duncan, dwayne, dwight, dylan, eamon, ed, eddie, edgar, edmund, eduardo, edward, edwin, egor, ehud, elias, elijah, elon, emanuele, emil, emilio, emmanuel, enrico, enrique, eric, erik, ernest, ernesto, ernst,
  erwin, esteban, ethan, eugene, evan, fabian, fabio, fabrice, faisal, farid, fatih, federico, felipe, felix, ferdinand, fernando, fethullah, filippo, florian, francesco, francis, francisco,
  franck, francois, frank, frans, franz, fred, frederic, frederick, friedrich, fritz, gabriel, gareth, gary, gavin, geert, geoff, geoffrey, georg, george, georges, gerald, gerard, gerhard,
  giacomo, gianni, gilbert, gilles, giorgio, giovanni, giuseppe, glen, glenn, gonzalo, gordon, graham, grant, greg, gregor, gregory, grzegorz, guido, guillaume, guillermo, gunther, gustavo, guy, günter, hakan, hamid, hamza, hans,
  harald, harold, harry, harvey, hasan, hassan, hector, heiko, heinrich, heinz, helmut, hendrik, henri, henrik, henry, herbert, hermann, hiroshi, horst, howard, hubert, hugh, hugo, humberto, hussein, ian,
  ibrahim, ignacio, igor, ihor, ilham, ilya, imran, isaac, ismail, ivan, ivo, jaap, jack, jacob, jacques, jaime, jair, jake, jakob, jakub, jamal, james, jamie, jan, janusz, jared, jaroslaw, jaroslav, jason, javier, jay, jean, jeff,
  jeffrey, jens, jeremy, jeroen, jerome, jerry, jerzy, jesse, jesus, jim, jimmy, joachim, joao, joaquin, joe, joel, joerg, johan, johann, johannes, john, johnny, jon, jonas, jonathan, jordi, jorge, jose, josef, joseph, josep, josh, joshua,
  josip, juan, jules, julian, julien, julio, justin, jürgen, kai, kamal, karel, karim, karl, karol, kazimierz, keir, keith, kemal, ken, kenji, kenneth, kevin, khaled, khalid, kirill, klaus, konrad, konstantin, kostas, krzysztof,
  kurt, kyle, kyrylo, kyriakos, lamar, lance, larry, lars, laszlo, laurent, lawrence, lech, lee, leo, leon, leonard, leonardo, leonid, leopoldo, leroy, leslie, lewis, liam, lindsey, lloyd, logan, lorenzo, lothar, lou, louis, luc, luca, lucas, luciano, ludwig, luigi, luis, luiz, lukas, lukasz, luke,
  maciej, mahmoud, mahmud, malcolm, manfred, manuel, marc, marcel, marcello, marcelo, marcin, marco, marcos, marcus, marek, mariano, mario, mariusz, mark, marko, markus, martin, marvin, massimo, mateusz, mathias, matt, matteo, matthew,
  matthias, matthieu, maurice, mauricio, maurizio, mauro, max, maxim, maxime, mehmet, michael, michał, michal, michel, michele, miguel, mihail, mike, mikhail, miklos, milan, milos, miroslav, mitch, mitt, mohamed, mohammad, mohammed, muhammad, moritz, moses, murat,
  mustafa, mykhailo, mykola, narendra, nasser, nathan, nathaniel, neil, nelson, nicholas, nick, nicola, nicolas, niels, nigel, nikita, nikolai, nikolay, nils, noah, noel, norbert, norman, octavio, olaf, ole, oleg, oleh, oleksandr, oleksiy, oliver, olivier, omar, orlando, oscar, oskar, osman, otto, owen,
  pablo, paolo, pascal, pat, patricio, patrick, patrik, patryk, paul, paulo, pavel, pavlo, pawel, paweł, pedro, pere, petar, pete, peter, petr, petro, phil, philip, philipp, philippe, phillip, pierre, pieter, pietro, piotr, pyotr, qasem, radoslaw, radosław, rafael, rafal, rafał, rahul, raj, rajiv, ralf, ralph, ramon, ramzan, randy, raphael, raul, ray, raymond,
  recep, reinhard, renato, rene, ricardo, riccardo, richard, rick, rico, rob, robert, roberto, robin, rod, rodney, rodrigo, roger, roland, rolf, roman, romano, ron, ronald, ronan, rory, ross, roy, ruben, rudolf, rudy, rui, rupert, russell, rustam, ryan, ryszard, sadiq, saeed, said, salman, salvador, salvatore, sam, samir, samuel,
  sandro, santiago, saul, scott, sean, sebastian, sebastien, sebastião, selahattin, semyon, serge, sergei, sergey, sergio, serhiy, selim, seth, shane, shaun, shawn, shigeru, shinzo, sidney, siegfried, silvio, simeon, simon, slavoj, sławoj, sławomir, spencer, stanislaw, stanley, stefan, stefano, stephane, stephan, stephen, steve, steven, stewart, stuart, sven,
  taras, tariq, tayyip, ted, terence, terry, theo, theodore, thiago, thierry, thomas, thorsten, tiago, till, tim, timothy, tobias, todd, travis, tom, tomas, tomasz, tommaso, tommy, toni, tony, tristan, troy, tucker, tyler, udo, ulrich, umberto, urban, uwe, vaclav, vadim, vadym, valentin, valery, vasily, vasyl,
  victor, viktor, vincent, vincenzo, vinnie, vitali, vitaly, vitor, vittorio, vlad, vladimir, volker, volodymyr, vyacheslav, waldemar, walid, wallace, walter, warren, wayne, wendell, werner, wes, wesley, wilfried, wilhelm, will, willem, william, willy, winston, witold, wladyslaw, wladimir, wolfgang, wopke, xavier, yahya, yannick, yasser, yevgeny, yevhen, yoshihide, yoav, yossi,
  youssef, yousef, yuri, yuriy, yury, yves, zbigniew, zdzislaw, zoltan, łukasz, şahin, óscar,
  александр, алексей, анатолий, андрей, антон, артём, борис, вадим, валентин, валерий, василий, виктор, виталий, владимир, владислав, вячеслав, геннадий, георгий, григорий, денис, дмитрий, евгений, егор, иван, игорь, илья, кирилл, константин, леонид, максим, михаил, никита, николай, олег, павел, пётр, роман, рустам, сергей, станислав, степан, тимур, фёдор, эдуард, юрий, яков,
  олександр, олексій, анатолій, андрій, богдан, василь, віктор, віталій, володимир, вячеслав, геннадій, григорій, дмитро, євген, ігор, ілля, іван, кирило, костянтин, леонід, максим, микита, микола, михайло, назар, олег, павло, петро, руслан, сергій, тарас, федір, юрій, ярослав, джо, дональд, джон, энтони, ентоні, барак, эммануэль, емманюель, олаф, реджеп, борис, риши, кир`;

const she = `
  selena, savannah, heather,  abigail, adela, adriana, agata, agnes, agnieszka, aicha, aisha, alba, alejandra, aleksandra, alessandra, alexandra, alexandria, alexis, alice, alicia, alina, alison, allison, alma, amanda, amber, amelia, amy, ana, anastasia, andreia, angela, angelika, angelina,
  anita, anja, anke, ann, anna, annalena, anne, annette, annie, antje, antonia, april, arancha, ariana, astrid, audrey, ayesha, ayşe, barbara, beata, beate, beatrice, beatrix, beatriz, becky, bella, berta, beth, betty, beverly, bianca, birgit, blanca, bonnie, brenda, bridget, brigitte, brittany, camila, camilla, camille,
  carina, carla, carmen, carol, carole, carolin, caroline, carolyn, carrie, catalina, catarina, caterina, catherine, cathy, cecilia, celia, celine, chantal, charlene, chelsea, cheryl, chiara, chloe, christiane, christina, christine, christiana, cindy, claire, clara, clare, claudia, colleen, concepción, constance, consuelo, cora, corinne,
  cristina, cynthia, dagmar, daniela, danielle, daria, dawn, debbie, deborah, debra, denise, diana, diane, dilma, dilek, dina, dolores, dominika, donna, dora, doris, dorota, dorothy, ebba, edith, ekaterina, elaine, eleanor, elena, eleni, elif, elisa, elisabeth, elise, eliza, elizabeth, ella, ellen, elly, elsa, elvira, emilia, emily, emma, erica, erika, erin,
  esperanza, estela, esther, eugenia, eva, evelyn, ewa, fabienne, fatima, fatma, federica, felicity, fernanda, fiona, francesca, francine, francoise, frauke, frida, gabriela, gabriella, gail, gemma, genevieve, gerda, gertrud, gillian, gina, giorgia, giovanna, gisela, giulia, gladys, gloria, grace, greta, gretchen, gwen, halina, hana, hanna, hannah, harriet, hayley, hazel, heather, heidi, heike, helen,
  helena, helene, helga, hilary, hillary, holly, ida, ildiko, ilona, inge, ingrid, ines, ingeborg, iratxe, irena, irene, irina, irma, isabel, isabella, isabelle, iwona, jacinda, jackie, jacqueline, jadwiga, jane, janet, janine, jasmin, jasmine, jeanne, jelena, jen, jenna, jennifer, jenny, jessica, jill, joan, joana, joanna, joanne, jocelyn, jodie, johanna, josefina, josephine, joy,
  joyce, judith, judy, julia, juliana, julie, juliet, june, justyna, justine, kaja, kamala, kamila, karen, karin, karina, karine, karla, kate, katarina, katarzyna, katerina, katharina, katherine, kathleen, kathryn, kathy, katia, katie, katja, katrin, kayla, kelly, kerry, kersti, kirsten, kirstie, kristalina, kristen, kristin, kristina, ksenia, larissa, laura, lauren, laurence, lea, leila, lena,
  leonie, leticia, lidia, lilia, liliana, lily, linda, lindsay, lisa, liz, liza, lois, lola, lorena, loretta, lori, lorraine, louise, lourdes, lucia, luciana, lucie, lucy, luisa, luise, luz, lydia, lynn, maddie, madeleine, magda, magdalena, maggie, maia, mahsa, maite, malala, malgorzata, małgorzata, manon, manuela, mara, marcia, margaret, margarita, marguerite, mari, maria, mariana, marianne, marie, mariela, marija, marilyn, marina,
  marine, marion, marisa, marjorie, marlene, marta, martha, martina, mary, maryam, mathilde, maureen, megan, meghan, melanie, melania, melinda, melissa, mercedes, meryem, mette, mia, michaela, michelle, mina, miranda, miriam, mirjam, moira, molly, mona, monica, monika, monique, muriel, myriam, nadezhda, nadia, nadine, nancy, naomi, natalia, natalie, natasha, nathalie, nicole, nicoletta, nicolette, nina, noemi, nora, norma, oksana, olena, olga, olha, olivia, pamela, paola,
  patricia, paula, paulina, pauline, penny, petra, phyllis, pilar, priti, priscilla, rachel, ramona, raquel, rebecca, regina, renata, renate, rita, roberta, rosa, rosalía, rosario, rose, rosemary, roxana, ruth, sabine, sabrina, sally, salma, samantha, sandra, sanna, sara, sarah, saskia, sharon, sheila, shirley, sigrid, silke, silvia, simona, simone, sofia, sofie, sonia, sonja, sophia, sophie, stacey, stefania, stefanie,
  stella, stephanie, sue, susan, susana, susanna, susanne, suzanne, svetlana, svitlana, sylvia, sylvie, tamara, tania, tanja, tanya, tara, tatiana, teresa, tess, thérèse, theresa, tierra, tina, tracy, tricia, tulsi, ulrike, ursula, ute, valentina, valerie, vanessa, vera, verónica, veronica, veronika, vicky, viktoria, viola, violeta, violetta, virginie, viviane, vivian, wanda, wendy, whitney, winnie, wiktoria, xenia, ximena, yael, yana, yasmin, yolanda, yulia, yuliya, yvette, yvonne, zainab, zeynep,
  zoe, zofia, zuzana, zuzanna, александра, алина, алла, анастасия, анна, валентина, валерия, вера, вероника, виктория, галина, дарья, евгения, екатерина, елена, елизавета, жанна, зинаида, ирина, ксения, лариса, любовь, людмила, маргарита, марина, мария, надежда, наталья, оксана, ольга, полина, раиса, светлана, софья, тамара, татьяна, эльвира, юлия, яна,
  олександра, валентина, вікторія, ганна, дар’я, євгенія, катерина, ірина, людмила, марія, наталія, олена, світлана, тетяна, юлія, оксана, ангела, камала, хиллари, урсула, джорджия, аннален`;

const either = `alexis, andrea, ashley, camille, chris, claude, dominique, jackie, jan, jean, joan, kerry, laurence, lee, leslie, lindsay, lindsey, michele, nicola, pat, robin, simone, toni, tracy, ash, avery, blake, casey, chi, dana, drew, frankie, hadley, jaden, jesse, jo, jody, jordan, kim, leigh, lynne, mel, morgan,
  nicky, noor, nur, parker, quinn, reese, riley, robbie, rowan, sacha, sasha, shannon, sheridan, sidney, skyler, sunny, taylor, toby, val, vlada`;

/** Family names that stand first: Chinese, Korean and Vietnamese ones in Latin letters. */
const family = `an, bai, bui, cai, cao, chang, chen, cheng, cho, choe, choi, chu, chung, cui, dai, dang, deng, ding, dong, du, duan, duong, fan, fang, feng, fu, gao, geng, gong, gu,
  guo, han, hao, he, ho, hoang, hong, hou, hu, hua, huang, huynh, hwang, jang, ji, jia, jiang, jin, jung, kang, kim, ko, kong, kwon, lai, lam, lei, li, liang, liao, lim, lin, liu, long, lu, luo, lv, ma,
  mao, meng, moon, mu, nam, ngo, nguyen, ni, oh, ong, pan, park, peng, pham, phan, qi, qian, qin, qiu, qu, ren, ryu, seo, shao, shen, shi, shin, sim, song, su, sun, tan, tang, tao, tran, truong, tsai, vu, wan, wang, wei, wen, wong,
  woo, wu, xi, xia, xiang, xiao, xie, xiong, xu, xue, yan, yang, yao, ye, yi, yin, yoo, yoon, yu, yuan, zeng, zhai, zhan, zhang, zhao, zheng, zhong, zhou, zhu, zou`;

/** Runs that begin with a given name and name a company or a place. */
const things = `alfa romeo, aston martin, calvin klein, charles schwab, charlotte observer, christian aid, grant thornton, marie stopes, joy division, chase manhattan, christian dior, eli lilly, ernst young, estee lauder, hugo boss,
  jack daniels, jim beam, john deere, john lewis, laura ashley, louis vuitton, marks spencer, martin marietta, mary kay, merrill lynch, morgan stanley, philip morris,
  ralph lauren, ted baker, tim hortons, tommy hilfiger, victoria police, virginia beach, walt disney, will smith foundation, yves rocher, anne arundel, san francisco,
  santiago bernabeu, antonio guterres foundation, jordan valley, max planck, ben gurion, charles de gaulle, john hopkins, johns hopkins, robert koch, konrad adenauer, friedrich ebert, rosa luxemburg`;

const strokes = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ı', 'i'],
]);
const tables = { he: tableOf(he), she: tableOf(she), either: tableOf(either) };
const families = new Set(listOf(family));
const notPeople = new Set(listOf(things));

/** Names are asked folded; of Jean-Luc the first part is asked too. */
export function isGivenName(word: string): boolean {
  return isListed(word) || isListed(firstPart(word));
}

export function isFamilyFirst(word: string): boolean {
  return families.has(word);
}

export function isThing(name: string): boolean {
  return notPeople.has(name);
}

/** Undefined when the name is not in the list, or is anybody's. */
export function genderOf(word: string): 'he' | 'she' | undefined {
  const part = plain(isListed(word) ? word : firstPart(word));
  const [isHe, isShe] = [tables.he.has(part), tables.she.has(part)];
  if (isHe === isShe || tables.either.has(part)) return undefined;
  return isHe ? 'he' : 'she';
}

function isListed(written: string): boolean {
  const word = plain(written);
  return tables.he.has(word) || tables.she.has(word) || tables.either.has(word);
}

function firstPart(word: string): string {
  return word.split(/[-‐‑]/u)[0] ?? word;
}

function tableOf(list: string): Set<string> {
  return new Set(listOf(list).map(plain));
}

/** Jarosław and Jaroslaw, Søren and Soren: letters with a stroke have no accent that could be folded. */
function plain(word: string): string {
  return /[łøđı]/u.test(word) ? word.replace(/[łøđı]/gu, (letter) => strokes.get(letter) ?? letter) : word;
}
