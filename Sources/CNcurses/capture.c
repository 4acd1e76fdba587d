#include "guard.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

// Anything printed on standard error would land in the middle of the screen, and the last words of a
// trapping program would vanish with it. So they wait in memory until the terminal is given back.
static volatile int memory = -1;
static volatile int real_error = -1;

void cn_capture_open(void) {
  if (real_error >= 0 || !isatty(STDERR_FILENO)) return;
  int target = memfd_create("stderr", MFD_CLOEXEC);
  if (target < 0) return;
  int saved = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  if (saved < 0 || dup2(target, STDERR_FILENO) < 0) {
    if (saved >= 0) close(saved);
    close(target);
    return;
  }
  memory = target;
  real_error = saved;
}

void cn_capture_close(void) {
  if (real_error < 0) return;
  int source = memory, target = real_error;
  memory = real_error = -1;
  dup2(target, STDERR_FILENO);
  close(target);
  char bytes[4096];
  ssize_t count;
  lseek(source, 0, SEEK_SET);
  while ((count = read(source, bytes, sizeof bytes)) > 0) cn_send(STDERR_FILENO, bytes, (size_t)count);
  close(source);
}
