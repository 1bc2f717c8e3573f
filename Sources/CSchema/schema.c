#include "CSchema.h"

static const unsigned char rng[] = {
#embed "../../Schemas/icbt-program.rng"
};

static const unsigned char rnc[] = {
#embed "../../Schemas/icbt-program.rnc"
};

const unsigned char *icbt_schema_rng(void) { return rng; }
size_t icbt_schema_rng_length(void) { return sizeof rng; }
const unsigned char *icbt_schema_rnc(void) { return rnc; }
size_t icbt_schema_rnc_length(void) { return sizeof rnc; }
