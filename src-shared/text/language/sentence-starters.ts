/**
 * Words that, written with a capital, are far more likely to open a sentence than to belong to a name. They
 * decide after `U.S.`, `Inc.` or `p.m.` whether the sentence ended, and what to strip from the head of a name.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we i you but and or nor so in on at for if when while this that these those there ' +
    'his her its their our my your then now after before as by with from to no not yes what who why how where ' +
    'which whose since until till although though because one two three some many most all each every both ' +
    'either neither asked according still yet also however instead meanwhile later today yesterday tomorrow ' +
    'tonight last next never nobody nothing none few several such even only just perhaps maybe here under over ' +
    'during between among against about across along without within despite unlike like than whether once ' +
    'earlier soon nearly almost more other others another'
  ).split(' '),
);
