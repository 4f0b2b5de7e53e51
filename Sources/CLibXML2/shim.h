#ifndef STEELYARD_CLIBXML2_SHIM_H
#define STEELYARD_CLIBXML2_SHIM_H

// libxml2 built with ICU drags in ICU's types, which clash with Foundation's own copy of ICU.
// None of the functions used here touches them, so the switch is undone before any other header is read.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

#endif
