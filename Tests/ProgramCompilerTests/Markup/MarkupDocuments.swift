import ProgramCompiler

/// Well-formed texts that hold everything a file may hold.
enum MarkupDocuments {
  static let all: [String] = [
    "<a/>",
    "<a ></a >",
    "<a>text</a>",
    "<?xml version='1.0' encoding=\"UTF-8\" standalone='yes'?>\n<!-- 1 -->\n<?pi x?><a>b</a>\n<!-- 2 --> ",
    "<a b=\"1\" c='2'\n   d = \"3\"\te='\"'/>",
    "<a b=\"x &amp; y &lt; &#233;&#x1F600; &quot;\">R &amp; D &gt;&apos;&#10;</a>",
    "<a>one<!-- - -->two<![CDATA[<three> & ]] ]]>four<?pi?>five</a>",
    "<a><!-- only --></a>",
    "<a><![CDATA[]]></a>",
    "<a><![CDATA[x]]><b/><![CDATA[ ]]></a>",
    "<a>  <b> <c/> </b>\t<b/>  </a>",
    "<a b=\"one\r\ntwo\rthree\tfour\nfive\">one\r\ntwo\rthree\n<b\r\n c='d'\r\n/>\r\n</a>\r\n",
    "\u{FEFF}<a b=\"é\">ë😀<b/>𝒳</a>",
    "<élan ünder=\"ß\"><日本 語=\"文\"/></élan>",
    "<p:a xmlns:p=\"urn:p\" xmlns='urn:d' p:x=\"1\" x='2'><b xmlns=\"\"><p:c/></b><c xml:lang=\"nl\"/></p:a>",
    "<a><b>&lt;b>&amp;amp;</b>&#13;&#x9;]]&gt; \"'</a>",
    MarkupDocuments.module, MarkupDocuments.program,
  ]

  /// A module as an author writes it.
  static let module = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- Eerste module -->
    <module xmlns="urn:icbt:program:1" id="goals" xml:lang="nl">
      <title>Doelen &amp; wensen</title>
      <goal>Je weet wat je wilt bereiken.</goal>
      <sitting week="1">
        <page id="why" spoken="media/why.mp3">
          <title>Waarom doelen?</title>
          <p>Een doel geeft <b>richting</b>. Één stap per keer; dat is &#233;cht genoeg.</p>
          <p when="work is employed and not low-load">Op je werk geldt hetzelfde.</p>
          <example who='Anna, "42"'><![CDATA[Ik wil < 2 uur per dag liggen.]]></example>
          <steps> <step>Kies.</step> <step/> </steps>
          <!-- later: een filmpje -->
          <image src="media/stairs.png"><alternative>Een trap</alternative></image>
        </page>
      </sitting>
    </module>
    """

  /// The beginning of a program, with line ends as Windows writes them.
  static let program = """
    <program xmlns="urn:icbt:program:1" id="pain" version="1.0.0" xml:lang="nl">
      <title>Pijn de baas</title>
      <flags>
        <flag id="low-load" set-by="therapist" changes="any-time"> <label>Weinig energie</label> </flag>
        <flag id="pain-score" set-by="intake" from="0" to="10"><label>Pijn 😀</label></flag>
        <constraint>not (activity is low and work is full-time)</constraint>
      </flags>
      <course>
        <module ref="goals" weeks="2"/>
        <module ref="activity" weeks="3" after="goals"
                opens="therapist"/>
      </course>
    </program>

    """.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")

  /// The tree of `text`, which must be well-formed.
  static func markup(_ text: String) -> Markup? {
    Markup.parse(SourceFile(path: "text.xml", text: text), names: NameTable()).markup
  }
}
