// The part of libxml2 that Markup/ uses, with a reason beside every shim.

#ifndef ICBT_CLIBXML_SHIM_H
#define ICBT_CLIBXML_SHIM_H

// libxml2's ICU headers clash with Foundation's own; nothing here needs them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

// The error argument became `const` in libxml2 2.12: Swift sees one type through this shim.
typedef void (*icbt_error_callback)(void *context, const xmlError *error);

static inline void icbt_set_error_callback(xmlSAXHandler *handler, icbt_error_callback callback) {
  handler->serror = (xmlStructuredErrorFunc)callback;
}

#endif
