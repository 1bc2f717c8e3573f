import CSchema

/// The schema in the forms that editors read.
public enum EditorFiles {
  /// The grammar in both syntaxes, an XML catalogue, and the rules by which Emacs finds the grammar.
  public static let all: [SourceFile] = [
    SourceFile(
      path: "catalog.xml",
      text: """
        <?xml version="1.0" encoding="UTF-8"?>
        <catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
          <uri name="urn:icbt:program:1" uri="icbt-program.rng"/>
        </catalog>

        """),
    SourceFile(
      path: "icbt-program.rnc",
      bytes: Array(UnsafeBufferPointer(start: icbt_schema_rnc(), count: icbt_schema_rnc_length()))),
    SourceFile(
      path: "icbt-program.rng",
      bytes: Array(UnsafeBufferPointer(start: icbt_schema_rng(), count: icbt_schema_rng_length()))),
    SourceFile(
      path: "schemas.xml",
      text: """
        <?xml version="1.0" encoding="UTF-8"?>
        <locatingRules xmlns="http://thaiopensource.com/ns/locating-rules/1.0">
          <namespace ns="urn:icbt:program:1" uri="icbt-program.rnc"/>
        </locatingRules>

        """),
  ]
}
