import CLibXML

/// libxml2's reading of one file in memory: nothing is loaded, resolved or expanded beyond its bytes.
struct ParserContext: ~Copyable {
  /// What libxml2 says of the file.
  enum Verdict { case wellFormed, notWellFormed, outOfMemory }

  /// libxml2's own tables are made once, before the first of several threads reads.
  private static let library: Void = xmlInitParser()

  private let context: xmlParserCtxtPtr?

  /// A context that reports to `handler` of the callbacks below.
  init() {
    Self.library
    context = xmlNewParserCtxt()
  }

  deinit { xmlFreeParserCtxt(context) }

  /// Reads `bytes`, which are UTF-8, and tells `builder` of every tag.
  func read(_ bytes: UnsafeBufferPointer<UInt8>, _ builder: MarkupBuilder) -> Verdict {
    guard let context, let handler = context.pointee.sax else { return .outOfMemory }
    let reader = ParserReader(builder: builder, context: context)
    return withExtendedLifetime(reader) {
      handler.pointee = Self.handler()
      context.pointee.userData = Unmanaged.passUnretained(reader).toOpaque()
      // HUGE lifts bounds that are stricter than ours for one text; ours hold for depth and size. NONET
      // is never needed, as nothing is loaded, and stands here so that it stays so.
      let options = XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue
      let start = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
      xmlFreeDoc(xmlCtxtReadMemory(context, start, Int32(bytes.count), nil, nil, Int32(options)))
      if context.pointee.errNo == XML_ERR_NO_MEMORY.rawValue { return .outOfMemory }
      return context.pointee.wellFormed == 1 && builder.stop == nil ? .wellFormed : .notWellFormed
    }
  }

  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = startElement
    handler.endElementNs = endElement
    handler.internalSubset = doctype
    icbt_set_error_callback(&handler, report)
    return handler
  }
}

/// What a callback needs: who collects, and the context that it is called from.
private final class ParserReader {
  let builder: MarkupBuilder
  let context: xmlParserCtxtPtr

  init(builder: MarkupBuilder, context: xmlParserCtxtPtr) {
    self.builder = builder
    self.context = context
  }

  /// How far libxml2 has read, in bytes; exact for UTF-8.
  var position: Int { xmlByteConsumed(context) }

  func stop(_ reason: MarkupBuilder.Stop) {
    builder.stop = reason
    xmlStopParser(context)
  }

  static func of(_ data: UnsafeMutableRawPointer?) -> ParserReader? {
    data.map { Unmanaged<ParserReader>.fromOpaque($0).takeUnretainedValue() }
  }
}

private let startElement: startElementNsSAX2Func = {
  (data, local, prefix, namespace, _, _, count, _, values) in
  guard let reader = ParserReader.of(data), let local else { return }
  let goesOn = reader.builder.startElement(
    local: local, namespace: namespace, hasPrefix: prefix != nil, end: reader.position, values: values,
    count: Int(count))
  if !goesOn { reader.stop(.tooDeep) }
}

private let endElement: endElementNsSAX2Func = { (data, _, _, _) in
  guard let reader = ParserReader.of(data) else { return }
  reader.builder.endElement(end: reader.position)
}

private let doctype: internalSubsetSAXFunc = { (data, _, _, _) in
  ParserReader.of(data)?.stop(.doctype)
}

private let report: icbt_error_callback = { (data, error) in
  guard let reader = ParserReader.of(data), let error = error?.pointee else { return }
  if error.domain == Int32(XML_FROM_NAMESPACE.rawValue) {
    reader.builder.hasNamespaceError = true
  } else if error.level == XML_ERR_FATAL, reader.builder.firstError == nil {
    reader.builder.firstError = max(0, reader.position)
  }
}
