// The schema's files, carried inside the binary so that `icbt-build` needs no folder beside it.

#ifndef ICBT_CSCHEMA_H
#define ICBT_CSCHEMA_H

#include <stddef.h>

// Swift imports an array of unknown length as nothing, hence functions.
const unsigned char *icbt_schema_rng(void);
size_t icbt_schema_rng_length(void);
const unsigned char *icbt_schema_rnc(void);
size_t icbt_schema_rnc_length(void);

#endif
