import Testing

@testable import ProgramBundle

@Suite struct SchemaTests {
  /// Checks each file of a folder, and that it is refused once anything is added to or left out of an object.
  static let script = #"""
    import copy, json, pathlib, sys
    from jsonschema import Draft202012Validator, RefResolver
    schemas, folder = map(pathlib.Path, sys.argv[1:3])
    store = {p.as_uri(): json.loads(p.read_text()) for p in schemas.glob("*.schema.json")}
    def offline(uri): raise SystemExit("not local: " + uri)
    def validator(name):
        uri = (schemas / (name + ".schema.json")).as_uri()
        Draft202012Validator.check_schema(store[uri])
        handlers = {"file": offline, "http": offline, "https": offline}
        resolver = RefResolver(uri, store[uri], store=store, handlers=handlers)
        return Draft202012Validator(store[uri], resolver=resolver)
    def objects(value):
        if isinstance(value, dict):
            yield value
            for key in sorted(value): yield from objects(value[key])
        elif isinstance(value, list):
            for part in value: yield from objects(part)
    open_maps = ("units", "media", "values", "profile")
    def closed(value, name=""):
        if isinstance(value, dict):
            if name not in open_maps: yield value
            for key in sorted(value): yield from closed(value[key], key)
        elif isinstance(value, list):
            for part in value: yield from closed(part)
    names = {"modules": "module", "assignments": "assignment", "diaries": "diary", "i18n": "locale"}
    files = mutants = 0
    for path in sorted(folder.rglob("*.json")):
        if "dossier" in path.parts or "dsse" in path.name: continue
        name = names.get(path.parent.name, path.stem)
        document, check = json.loads(path.read_text()), validator(name)
        errors = [e.message[:200] for e in check.iter_errors(document)]
        if errors: raise SystemExit(f"{path}: {errors[:3]}")
        files += 1
        for position in range(len(list(closed(document)))):
            for change in ("add", "retype"):
                mutant = copy.deepcopy(document)
                target = list(closed(mutant))[position]
                if change == "add": target["scratch"] = 1
                else: target[sorted(target)[0]] = {"wrong": None} if target else None
                if check.is_valid(mutant): raise SystemExit(f"{path}: accepts {change} at {position}")
                mutants += 1
            if position > 40: break
    print(files, mutants)
    """#

  @Test func theSchemasAcceptWhatIsWrittenAndNothingElse() throws {
    let archive = try RawArchive(Sample.contents().bytes())
    let files = archive.entries.map { (path: String(decoding: $0.name, as: UTF8.self), bytes: $0.bytes) }
    try Repository.withFolder(files) { folder in
      let schemas = Repository.file("Schemas/bundle").path
      let result = try Repository.run("/usr/bin/python3", ["-c", Self.script, schemas, folder.path])
      #expect(result.code == 0, "\(result.output)")
      #expect(result.output.hasPrefix("13 "), "\(result.output)")
    }
  }
}
