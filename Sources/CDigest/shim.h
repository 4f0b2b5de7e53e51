#ifndef STEELYARD_CDIGEST_SHIM_H
#define STEELYARD_CDIGEST_SHIM_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sha2.h>

#endif
