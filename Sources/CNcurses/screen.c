#include "guard.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static bool has_colours;
static short background;

// MARK: Environment

static const char *wanted_locale(void) {
  const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t index = 0; index < 3; index++) {
    const char *value = getenv(names[index]);
    if (value && *value) return value;
  }
  return NULL;
}

void cn_use_locale(void) {
  const char *wanted = wanted_locale();
  if (!wanted) {
    setlocale(LC_CTYPE, "C.UTF-8");
  } else if (!setlocale(LC_CTYPE, "")) {
    // The locale named is not installed here; its character set is still what the terminal expects.
    bool is_utf8 = strcasestr(wanted, "UTF-8") || strcasestr(wanted, "UTF8");
    setlocale(LC_CTYPE, is_utf8 ? "C.UTF-8" : "C");
  }
}

int cn_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

int cn_scalar_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

// MARK: Taking over and giving back

static void send_mode(const char *text) {
  if (cn_speaks_ansi()) cn_send(STDOUT_FILENO, text, strlen(text));
}

// ncurses knows bracketed paste but never turns it on.
static void enter_modes(void) { send_mode("\033[?2004h"); }

static void leave_modes(void) { send_mode("\033[?2004l"); }

static void start_colours(int wants_colour) {
  has_colours = wants_colour && has_colors() && start_color() == OK;
  background = has_colours && use_default_colors() == OK ? -1 : COLOR_BLACK;
}

int cn_start(int wants_colour) {
  static bool is_registered;
  if (screen) return -1;
  cn_use_locale();
  if (cn_description_load() != 0) return -1;
  int guarded = cn_guard_open();
  cn_description_unload();
  if (guarded != 0) return -1;
  // The terminal's own answer, not LINES and COLUMNS, which do not follow a resize.
  use_env(FALSE);
  use_tioctl(TRUE);
  screen = newterm(NULL, stdout, stdin);
  if (!screen) {
    cn_guard_close();
    return -1;
  }
  if (!is_registered) is_registered = atexit(cn_stop) == 0;
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  // Input is read elsewhere; ncurses must neither look for it nor let it delay a refresh.
  typeahead(-1);
  idcok(stdscr, FALSE);
  start_colours(wants_colour);
  cn_capture_open();
  enter_modes();
  return 0;
}

void cn_stop(void) {
  if (!screen) return;
  SCREEN *ending = screen;
  screen = NULL;
  leave_modes();
  endwin();
  delscreen(ending);
  cn_guard_close();
  cn_capture_close();
}

void cn_suspend(void) {
  if (!screen) return;
  leave_modes();
  endwin();
  cn_capture_close();
  cn_guard_stop_group();
  cn_resume();
}

void cn_resume(void) {
  if (!screen) return;
  cn_capture_open();
  reset_prog_mode();
  enter_modes();
  cn_adopt_size();
  cn_forget_screen();
  doupdate();
}

// MARK: Size

int cn_adopt_size(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return 0;
  if (size.ws_row == LINES && size.ws_col == COLS) return 0;
  if (resizeterm(size.ws_row, size.ws_col) != OK) return 0;
  // Terminals move what they show when they change size, each in its own way.
  cn_forget_screen();
  return 1;
}

int cn_columns(void) { return screen ? COLS : 0; }

int cn_rows(void) { return screen ? LINES : 0; }

// MARK: Drawing

int cn_has_colours(void) { return has_colours; }

void cn_make_pair(int pair, int foreground) {
  if (has_colours) init_pair((short)pair, (short)foreground, background);
}

void cn_erase(void) { werase(stdscr); }

static attr_t curses_attributes(int attributes) {
  attr_t result = WA_NORMAL;
  if (attributes & CN_BOLD) result |= WA_BOLD;
  if (attributes & CN_REVERSE) result |= WA_REVERSE;
  if (attributes & CN_UNDERLINE) result |= WA_UNDERLINE;
  if (attributes & CN_DIM) result |= WA_DIM;
  return result;
}

// Whether wide text can be printed and takes the columns wanted.
static bool takes_columns(const wchar_t *text, size_t count, int columns) {
  int total = 0;
  for (size_t index = 0; index < count; index++) {
    int width = wcwidth(text[index]);
    if (width < 0) return false;
    total += width;
  }
  return total == columns;
}

int cn_write(int row, int column, const uint8_t *text, int columns, int pair, int attributes) {
  wchar_t wide[1024];
  const size_t capacity = sizeof wide / sizeof wide[0];
  size_t count = mbstowcs(wide, (const char *)text, capacity);
  if (count == (size_t)-1 || count == capacity || !takes_columns(wide, count, columns)) return -1;
  wattr_set(stdscr, curses_attributes(attributes), (short)pair, NULL);
  // Writing the last cell of the last row reports an error after doing it.
  mvwaddnwstr(stdscr, row, column, wide, (int)count);
  return 0;
}

void cn_show_cursor(int row, int column) {
  curs_set(1);
  wmove(stdscr, row, column);
}

void cn_hide_cursor(void) { curs_set(0); }

void cn_refresh(void) {
  wnoutrefresh(stdscr);
  doupdate();
}

void cn_forget_screen(void) { clearok(curscr, TRUE); }

void cn_bell(void) { beep(); }
