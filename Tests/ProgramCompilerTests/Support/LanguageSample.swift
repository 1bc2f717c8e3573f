@testable import ProgramCompiler

/// Files that use parts of the language which the shipped programs do not need yet.
enum LanguageSample {
  static let files: [SourceFile] = [
    SourceFile(
      path: "instruments/mood.xml",
      text: """
        <instrument xmlns="urn:icbt:program:1" id="mood" minutes="3" validated="no" licence="eigen werk">
          <title>Stemming</title>
          <source>Eigen werk</source>
          <instructions><p>Kies wat past.</p></instructions>
          <responses><response points="0">nooit</response><response points="1">soms</response></responses>
          <question id="sad" risk="low-mood"><label>Was je somber?</label></question>
          <question id="glad" reversed="yes"><label>Was je blij?</label></question>
          <score id="total" missing-allowed="1">
            <label>Totaal</label>
            <formula>sum(sad, glad)</formula>
            <cut-off at-least="2">Let op.</cut-off>
          </score>
        </instrument>
        """),
    SourceFile(
      path: "modules/sample.xml",
      text: """
        <module xmlns="urn:icbt:program:1" id="sample" xml:lang="nl" not-with="other">
          <title>Proef</title>
          <goal>Alles komt voor.</goal>
          <note for="translator">Een proef.</note>
          <sitting week="1" id="first">
            <week when="low-load">2</week>
            <title>Eerste keer</title>
            <page id="media" spoken="media.mp3">
              <title>Media</title>
              <heading>Kijk en luister</heading>
              <video src="film.mp4" minutes="2"><title>Film</title><captions src="film.vtt"/><transcript><p>Dag.</p></transcript></video>
              <audio src="a.mp3" minutes="1"><transcript><p>Adem <strong>uit</strong>.</p></transcript></audio>
              <image src="sun.svg" decorative="yes"/>
              <quote who="Sam">Het <em>kan</em>.</quote>
              <fill-in instrument="mood"/>
              <chart of="day.energy" over="weeks"><title>Energie</title></chart>
              <choose>
                <option when="low-load"><p>Rust.</p></option>
                <option id="b" when="activity is low"><p>Beweeg.</p></option>
                <otherwise><p>Ga door.</p></otherwise>
              </choose>
              <activity-plan>
                <start><p>Begin klein.</p></start>
                <hold><p>Blijf gelijk.</p></hold>
                <step-up decided-by="together"><p>Iets meer.</p></step-up>
                <step-down><p>Iets minder.</p></step-down>
                <after-worsening><p>Rust.</p></after-worsening>
              </activity-plan>
              <show what="crisis"/>
            </page>
          </sitting>
          <therapist><look-for>Iets.</look-for><respond>Zo.</respond><example-message><p>Dag.</p></example-message></therapist>
        </module>
        """),
    SourceFile(
      path: "assignments/sample.xml",
      text: """
        <assignment xmlns="urn:icbt:program:1" id="sample" minutes="5" practice-minutes="10" times-per-week="3" skippable="yes" feedback="none" difficulty="medium">
          <title>Proef</title>
          <minutes when="low-load">3</minutes>
          <note>Minder vaak.</note>
          <practice-minutes when="low-load">0</practice-minutes>
          <times-per-week when="low-load">2</times-per-week>
          <instructions><steps><step>Een.</step><step when="low-load">Twee.</step></steps></instructions>
          <fields>
            <note to-do="yes">Nog iets.</note>
            <long-text id="story" max-length="500"><label>Vertel</label><help>Kort mag ook.</help></long-text>
            <choices id="several"><label>Kies</label><option id="a">A</option><option id="b" when="low-load">B</option></choices>
            <date id="day"><label>Dag</label></date>
            <time id="hour"><label>Tijd</label></time>
            <duration id="long"><label>Duur</label></duration>
            <number id="n" from="-5" to="5" unit="keer" required="yes"><label>Getal</label></number>
            <rows id="rows" least="1" most="3"><label>Rijen</label><text id="x" prefill="a.b" otherwise="niets"><label>X</label></text></rows>
          </fields>
        </assignment>
        """),
    SourceFile(
      path: "program.xml",
      text: """
        <program xmlns="urn:icbt:program:1" id="sample" version="1.2.3" xml:lang="nl" status="draft">
          <title>Proef</title>
          <intended-purpose>Proef.</intended-purpose>
          <audience><indication code="ICD-11 MG30">Pijn.</indication><contra-indication>Nood.</contra-indication><ages from="18" to="70"/><jurisdiction region="NL"/></audience>
          <locales><locale xml:lang="de" address="formal" released="no"/><locale xml:lang="de-x-informal" based-on="de" released="no"/></locales>
          <flags>
            <flag id="low-load" set-by="therapist" changes="any-time" default="no"><label>Licht</label><help>Kort.</help></flag>
            <flag id="work" set-by="intake" values="none part full"><label>Werk</label><value name="none">Geen</value></flag>
            <constraint because="Zo is het.">not (low-load and work is full)</constraint>
          </flags>
          <limits><patient minutes-per-sitting="15" items-per-list="5" when="low-load"/><diary days-in-a-row="14"/></limits>
          <course>
            <module ref="sample" weeks="2" opens="week"><weeks when="low-load">3</weeks></module>
            <contact kind="visit" minutes="30" week="1"/>
            <if-silent days="7"><message><p>Dag.</p></message><task><p>Bel.</p></task></if-silent>
          </course>
          <safety>
            <crisis xml:lang="nl" region="NL" verified="2026-11-01"><helpline name="112" phone="112" web="https://www.112.nl/" hours="altijd"/></crisis>
            <alert when="mood.sad at least 1" to="duty" within-hours="4" show="crisis">Bel.</alert>
          </safety>
          <registers><evidence id="e" source="doi">Bron.</evidence><hazard id="h">Gevaar.</hazard></registers>
          <changes>
            <renamed from="a" to="b"/>
            <tombstone id="c" reason="weg"/>
            <waiver change="x" reason="y" role="z" until="2027-01-01"/>
          </changes>
        </program>
        """),
  ]
}
