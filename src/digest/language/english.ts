import { languageWords } from './language-words.ts';

export const english = languageWords({
  abbreviations: `mr mrs ms messrs dr prof rev hon gen maj col lt sgt cpl capt cmdr adm sen rep gov pres supt det insp st
    mt ft vs e.g i.e cf viz approx`,
  beforeNumber: `no nos vol fig figs p pp art sec ch ver jan feb mar apr jun jul aug sep sept oct nov dec`,
  ambiguous: `inc ltd co corp llc jr sr etc dept univ assn bros est a.m p.m ph.d`,
  stopWords: `a about above across after again against all almost along already also although always am among amongst
    an and another any anyone anything are aren around as at away back be became because become been before
    began begin being below between both but by came can cannot come could couldn day days did didn do does
    doesn doing don done down during each either else enough even ever every everyone everything few first
    for former from further gave get give go goes going gone good got great had hadn has hasn have haven
    having he her here hers herself him himself his how however i if in indeed instead into is isn it its
    itself just keep kept knew know known last late later least less let like likely little ll long made
    make makes making many may me mean meanwhile might more moreover most mostly much must my myself near
    nearly need neither never new next no nobody none nor not nothing now of off often on once one only onto
    or other others our ours out over own part per perhaps put quite rather re really s said same saw say
    saying says second see seem seems seen several shall she should shouldn since so some someone something
    soon still such t take taken than that the their theirs them themselves then there therefore these they
    thing things this those though three through thus to today together told tomorrow too took toward
    towards two under unless until up upon us use used using ve very via was wasn way we well went were
    weren what whatever when where whether which while who whole whom whose why will with within without won
    would wouldn yesterday yet you your yours according accused added announced asked called claimed
    described noted remarked reported reportedly stated tell week weeks month months year years time times
    people`,
  calendar: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december`,
  pronouns: `he him she it they them this that these those i me we us you both neither another others such himself
    herself itself themselves`,
  possessives: `his her hers its their theirs my mine our ours your yours`,
  connectives: `and but or nor so yet still then thus hence also too however nevertheless nonetheless moreover
    furthermore meanwhile besides additionally therefore consequently accordingly instead otherwise likewise
    similarly conversely finally lastly indeed afterwards thereafter thereby namely specifically separately
    in_addition in_contrast in_turn in_response in_fact in_short in_other_words in_particular in_all
    in_total as_a_result as_such as_well for_example for_instance for_one on_the_other_hand on_the_contrary
    on_top_of by_contrast by_comparison at_the_same_time at_that_time at_the_time at_that_point after_all
    even_so even_then that_said not_only not_so of_course the_former the_latter the_same the_other
    the_others one_of_them some_of_them most_of_them all_of_them none_of_them until_then since_then for_now
    shortly_afterwards a_few_days_later the_next_day the_following_day the_day_before other ultimately again`,
  complements: `of to than with`,
  times: `morning afternoon evening week weekend month year past time day spring summer autumn fall winter season
    century decade`,
  prepositions: `about after against among amongst as at because before by despite during even following for from if in
    including into like not of on once over since than though through to under unlike until upon what when
    where while with within without one some most many all none each part according_to asked_about
    because_of besides_that shortly_after soon_after shortly_before`,
});
