// CPseudoTerminal: a terminal without a screen, for measuring the program from outside.
// May include: libc. Must not touch: anything else.
#pragma once
#include <stddef.h>

/// Opens a pseudo-terminal of a size and puts the path of its other end into name: its descriptor, or -1.
int cp_open(unsigned short columns, unsigned short rows, char *name, size_t count);
