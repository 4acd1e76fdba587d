// CNcurses: all of ncurses, and the guard of the terminal, behind plain functions.
// May include: libc, ncursesw.
// Must not touch: anything the program knows about governance.
//
// No curses type appears here, so no curses macro or name reaches Swift. One thread only, except that the
// signal handlers may run in any.
#pragma once

#include <stdint.h>

#define CN_BOLD 1
#define CN_REVERSE 2
#define CN_UNDERLINE 4
#define CN_DIM 8

/// Whether TERM names a terminal whose cursor can be placed: 1 or 0.
int cn_terminal_is_usable(void);

/// Takes the character set from the environment; C.UTF-8 when the environment names none.
void cn_use_locale(void);

/// Whether the character set in use is UTF-8: 1 or 0.
int cn_is_utf8(void);

/// The columns the C library gives a scalar; -1 when it cannot be printed.
int cn_scalar_columns(uint32_t scalar);

/// Takes over the terminal: 0, or -1 when it cannot, with nothing changed.
///
/// Saves the terminal's mode, sets the guard and holds standard error back.
int cn_start(int wants_colour);

/// Gives the terminal back as it was and prints what was held back; harmless when not started.
void cn_stop(void);

/// Gives the terminal back, stops the process group as Ctrl-Z would, and takes over again when continued.
void cn_suspend(void);

/// Takes the terminal over again after another program changed its mode.
void cn_resume(void);

/// Adopts the terminal's present size: 1 when it changed, else 0.
int cn_adopt_size(void);

/// The width of the screen, in columns.
int cn_columns(void);

/// The height of the screen, in rows.
int cn_rows(void);

/// Whether colours are in use: 1 or 0.
int cn_has_colours(void);

/// Makes a pair of a foreground colour, 0 to 7, and the terminal's own background; pairs count from 1.
void cn_make_pair(int pair, int foreground);

/// Fills the coming screen with spaces; sends nothing.
void cn_erase(void);

/// Writes text that must take exactly so many columns: 0, or -1 with nothing written when it would not.
int cn_write(int row, int column, const uint8_t *text, int columns, int pair, int attributes);

/// Puts the cursor at a place and shows it.
void cn_show_cursor(int row, int column);

/// Hides the cursor.
void cn_hide_cursor(void);

/// Sends the difference between the coming screen and the one shown.
void cn_refresh(void);

/// Makes the next refresh send the whole screen.
void cn_forget_screen(void);

/// Rings the bell.
void cn_bell(void);

/// The descriptor that becomes readable when a signal has arrived; -1 when not started.
int cn_signal_descriptor(void);

/// The number of the next signal that arrived, oldest first; 0 when there is none.
int cn_next_signal(void);

/// A text of the terminal's description by its terminfo name; null when it has none.
///
/// Valid until `cn_stop`.
const char *cn_capability(const char *name);
