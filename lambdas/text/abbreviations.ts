/** Words that carry a full stop without ending a sentence, all languages in one set (lower case, last stop left off). Data only. */

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Never the end of a sentence: titles, and shortenings that something must follow. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(`mr mrs ms mx dr prof rev hon st sr jr messrs mme mmes mlle mgr dipl ing mag lic lcda lcdo sra srta srs sras dra drs dott avv geom rag spett egr gent
  sig sigg dhr mevr mw hr hrn frl mgr bc mudr judr jr
  e.g i.e eg ie cf vs viz approx ca c.f incl inkl excl dept attn
  z.b z.bsp d.h u.a bzw ggf evtl zzgl vgl sog bspw betr geb z.hd z.t m.e i.d.r i.a i.v p.a
  p.ex p.ej n.º d.ª ee.uu uds vds aprox v.exa v.sa exmo exma ilmo ilma p.es n.b c.a
  bijv d.w.z o.a m.b.t t.a.v i.v.m n.a.v s.v.p np m.in tj tzw ul al bl.a t.ex m.m d.v.s s.k f.eks f.n jf vedr dvs
  т.е т.к напр ул им г-н г-жа napr např tzv pl.at ill vö örn bkz sn
  s.l s.p`),
);

/** The same only before a figure or a capital that names (`No. 4`, `Art. 7`, `12 Sept. 2025`). */
export const BEFORE_FIGURE: ReadonlySet<string> = new Set(
  words(`no nos nr núm num pp pg pág fig ref tel fax ext max min art abs abt str
  jan feb mar apr may jun jul aug sep sept oct okt nov dec dez mär mai mrt févr janv juil déc avr ene abr ago dic mag giu lug set ott gen
  mon tue tues wed thu thur thurs fri sat sun mo di mi do fr sa so lun mar mer jeu ven sam dim п пн вт ср чт пт сб вс č čís kl bl`),
);

/** What may follow a day number with a full stop (`12. März`, `3. kolo`): months and a few round words, lower case, by their beginning. */
export const ORDINAL_WORDS: readonly string[] = words(
  `jan feb mär mar apr mai maj may jun jul aug sep okt oct nov dez dec des tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu
  ledn únor břez dub květ červ srp září říj listop prosin januá februá apríl máj jún júl augusz szept októb novem decem márc stycz lut kwie czerw lip sierp wrze paźdz grud
  runde stock etage klasse kvartal quartal kolo kategorie jahrhundert`,
);
