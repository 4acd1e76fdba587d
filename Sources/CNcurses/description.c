#include "guard.h"

#include <curses.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

int cn_description_load(void) {
  int result = 0;
  return setupterm(NULL, STDOUT_FILENO, &result) == OK ? 0 : -1;
}

void cn_description_unload(void) { del_curterm(cur_term); }

int cn_terminal_is_usable(void) {
  if (cn_description_load() != 0) return 0;
  int usable = cn_capability("cup") != NULL;
  cn_description_unload();
  return usable;
}

const char *cn_capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

int cn_speaks_ansi(void) {
  const char *address = cn_capability("cup");
  return address && strncmp(address, "\033[", 2) == 0;
}
