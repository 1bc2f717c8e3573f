#ifndef ICBT_LIB_FUZZER_H
#define ICBT_LIB_FUZZER_H

#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer with the arguments of the command line, calling `target` with one input after another
/// (llvm.org/docs/LibFuzzer.html, "Using libFuzzer as a library").
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*target)(const uint8_t *data, size_t size));

/// libFuzzer's own change to an input of `size` bytes, in place; the size that it has then.
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t largest);

#endif
