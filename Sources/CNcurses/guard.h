// What the files of this target share. The feature macros must come before any system header.
#pragma once

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#define NCURSES_WIDECHAR 1

#include <stddef.h>

#include "CNcurses.h"

/// Loads the description of the terminal that TERM names, without taking it over: 0 or -1.
int cn_description_load(void);

/// Frees the description loaded last.
void cn_description_unload(void);

/// Whether the terminal's sequences are those of ANSI, so that its private modes may be set: 1 or 0.
int cn_speaks_ansi(void);

/// Saves the terminal's mode, makes the restoring text, and installs every handler: 0 or -1.
///
/// Needs a terminal description to be loaded.
int cn_guard_open(void);

/// Puts back the terminal's mode and every handler that was there before.
void cn_guard_close(void);

/// Stops the process group and returns when it is continued.
void cn_guard_stop_group(void);

/// Sends bytes to a descriptor, all of them or as many as it takes; safe in a signal handler.
void cn_send(int descriptor, const char *bytes, size_t count);

/// Sends standard error to memory from here on, unless it leads elsewhere than to a terminal.
void cn_capture_open(void);

/// Restores standard error and prints what was held back; safe in a signal handler.
void cn_capture_close(void);
