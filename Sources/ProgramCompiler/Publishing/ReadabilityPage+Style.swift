extension ReadabilityPage {
  /// How the page looks, by day and by night, on a telephone and on a desk.
  ///
  /// All words have a contrast of 4.5 to 1 with what is behind them at least (WCAG 2.2, 1.4.3); a line has 70 letters at most.
  static let style: StaticString = """
    :root {
      color-scheme: light dark;
      --paper: #ffffff; --ink: #1c1d20; --soft: #55585e; --rule: #c9ccd1; --panel: #f5f6f8; --link: #0b4f9e;
      --over: #a3160f; --over-paper: #fde4e1; --near: #7a4f00; --near-paper: #fff0c8; --fine: #1d6b2a;
      --fine-paper: #eaf5ea; --mark-paper: #dce9fb; --mark: #0b4f9e;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15171a; --ink: #e9eaec; --soft: #b4b8be; --rule: #454a52; --panel: #1f2226; --link: #8fbcff;
        --over: #ffa59d; --over-paper: #4b1d1a; --near: #f2c75c; --near-paper: #40330f; --fine: #8fd39a;
        --fine-paper: #1a3020; --mark-paper: #1d3a63; --mark: #8fbcff;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 1rem; max-width: 42rem; background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere;
    }
    h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0 1rem; }
    h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.5rem 0 .5rem; }
    h3 { font-size: 1.1rem; line-height: 1.4; margin: 1rem 0 .25rem; }
    h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
    p, li, dd { max-width: 50ch; }
    p { margin: .5rem 0; }
    ul, ol { margin: .5rem 0; padding-left: 1.4rem; }
    a { color: var(--link); }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    [id] { scroll-margin-top: 1rem; }
    summary { cursor: pointer; padding: .25rem 0; }
    summary h3 { display: inline; }
    details > article { scroll-margin-top: 4rem; }
    code { font-size: .95em; }
    nav { background: var(--panel); padding: .5rem 1rem; border-radius: .5rem; }
    nav ul { list-style: none; padding-left: 0; }
    nav ul ul { padding-left: 1.2rem; }
    nav li { padding: .1rem 0; }
    nav a { display: inline-block; min-height: 1.6rem; }
    .tally { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem; }
    .tally li { border: 2px solid; border-radius: .5rem; padding: .25rem .75rem; }
    .tally strong { font-size: 1.4rem; }
    .tally .over { color: var(--over); } .tally .borderline { color: var(--near); }
    .tally .within { color: var(--fine); } .tally .not-assessed { color: var(--soft); }
    .plain { list-style: none; padding: 0; }
    .plain li { margin: .35rem 0; }
    .opening { font-weight: normal; color: var(--soft); }
    .figures { color: var(--soft); }
    .entry { border-left: .35rem solid var(--rule); padding-left: .9rem; margin: 1rem 0; }
    article.entry { margin: 2rem 0; }
    .entry.over { border-color: var(--over); } .entry.borderline { border-color: var(--near); }
    .entry.within { border-color: var(--fine); }
    .entry.over > h3 .sign { color: var(--over); } .entry.borderline > h3 .sign { color: var(--near); }
    .reading { background: var(--panel); border-radius: .5rem; padding: .25rem .9rem; line-height: 2; }
    .reading .heading, .reading .label { font-weight: bold; }
    .sentence { text-underline-offset: .3em; text-decoration-skip-ink: none; }
    .sentence.within { text-decoration: underline 1px var(--fine); background: var(--fine-paper); }
    .sentence.borderline { text-decoration: underline dashed 2px var(--near); background: var(--near-paper); }
    .sentence.over { text-decoration: underline double 2px var(--over); background: var(--over-paper); }
    .badge {
      font-size: .8rem; line-height: 1.4; font-weight: bold; white-space: nowrap; border: 1px solid; border-radius: .3rem;
      padding: 0 .3rem; margin: 0 .2rem 0 .35rem; background: var(--paper); user-select: none;
    }
    .badge.over { color: var(--over); } .badge.borderline { color: var(--near); }
    mark { color: inherit; background: var(--mark-paper); }
    mark.word { border-bottom: 3px dotted var(--mark); }
    mark.clause { border-top: 2px solid var(--mark); border-bottom: 2px solid var(--mark); }
    mark.word.clause { border-bottom: 3px dotted var(--mark); }
    sup { font-weight: bold; line-height: 0; user-select: none; }
    sup a { padding: .3rem .35rem; }
    .unseen {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
      user-select: none;
    }
    mark { position: relative; }
    .notes li { margin: .4rem 0; }
    .words { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem; }
    .words li { background: var(--panel); border-radius: .3rem; padding: .1rem .5rem; }
    .words small { color: var(--soft); }
    :target { background: var(--mark-paper); }
    article:target { background: none; outline: 3px solid var(--link); outline-offset: .4rem; }
    table { border-collapse: collapse; margin: .75rem 0; font-size: .9375rem; line-height: 1.4; }
    th, td { text-align: right; padding: .3rem .4rem; border-bottom: 1px solid var(--rule); vertical-align: top; }
    th:first-child { text-align: left; }
    tbody th { font-weight: normal; }
    td { overflow-wrap: normal; }
    thead th { overflow-wrap: normal; }
    dt { font-weight: bold; margin-top: .5rem; }
    dd { margin: 0; }
    figure { margin: 1rem 0; }
    svg { display: block; width: 100%; max-width: 28rem; height: auto; margin: .75rem 0; }
    svg text { fill: var(--ink); font: 13px system-ui, sans-serif; }
    .axis { stroke: var(--soft); } .limit { stroke: var(--over); stroke-width: 2; }
    .whole { stroke: var(--ink); stroke-dasharray: 6 4; stroke-width: 1.5; }
    .beyond { fill: var(--over-paper); }
    .point { stroke: var(--link); stroke-width: 2; fill: var(--paper); }
    .point.filled { fill: var(--link); }
    .point.over { stroke: var(--over); } .point.over.filled { fill: var(--over); }
    .bar.within { fill: var(--fine); } .bar.borderline { fill: var(--near); } .bar.over { fill: var(--over); }
    .stripe { stroke: var(--paper); stroke-width: 1.5; }
    @media (max-width: 30rem) {
      body { padding: .75rem; }
      .entry { padding-left: .6rem; }
      .reading { padding: .25rem .6rem; }
      table { font-size: .875rem; }
      th, td { padding: .3rem .25rem; }
    }
    """
}
