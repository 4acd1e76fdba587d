#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

int cp_open(unsigned short columns, unsigned short rows, char *name, size_t count) {
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0) return -1;
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  if (grantpt(master) == 0 && unlockpt(master) == 0 && ptsname_r(master, name, count) == 0 &&
      ioctl(master, TIOCSWINSZ, &size) == 0)
    return master;
  close(master);
  return -1;
}
