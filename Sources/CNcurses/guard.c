#include "guard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

// A fault of the program itself. The terminal is restored and the signal does its default work.
static const int faults[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGSYS};

// A wish that the program leave. Told to the loop, which can save first.
static const int requests[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};

// News for the loop. ncurses does its own work at the first two only where no handler was set before it.
static const int news[] = {SIGWINCH, SIGTSTP, SIGCONT};

static struct sigaction old_faults[COUNT(faults)];
static struct sigaction old_requests[COUNT(requests)];
static struct sigaction old_news[COUNT(news)];

static struct termios saved_mode;
static char restore_text[512];
static size_t restore_length;
static int signal_pipe[2] = {-1, -1};
static volatile sig_atomic_t was_asked;
static volatile time_t first_asked;

// A stack overflow leaves no room for the handler on the stack that overflowed.
static char fault_stack[65536];
static stack_t old_stack;

void cn_send(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t sent = write(descriptor, bytes, count);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return;
    bytes += sent;
    count -= (size_t)sent;
  }
}

// MARK: The restoring text

static void add(const char *text) {
  // "$<5>" in a description is a pause for terminals on slow lines, not text to send.
  while (text && *text && restore_length < sizeof restore_text) {
    const char *end = text[0] == '$' && text[1] == '<' ? strchr(text, '>') : NULL;
    if (end) {
      text = end + 1;
    } else {
      restore_text[restore_length++] = *text++;
    }
  }
}

static void add_capability(const char *name, const char *otherwise) {
  const char *text = cn_capability(name);
  add(text ? text : otherwise);
}

static void make_restore_text(void) {
  restore_length = 0;
  if (cn_speaks_ansi()) {
    add("\033[?1000l\033[?1002l\033[?1003l\033[?1006l");  // mouse reports
    add("\033[?1004l");                                    // focus reports
    add("\033[?2004l");                                    // bracketed paste
  }
  add_capability("rmkx", "");
  add_capability("sgr0", "\033[m");
  add_capability("cnorm", "\033[?25h");
  add_capability("rmcup", "\033[?1049l");
}

// MARK: Handlers, which may call async-signal-safe functions only (so never endwin)

static void restore_at_once(void) {
  // A background process that changes the mode would be stopped by SIGTTOU.
  signal(SIGTTOU, SIG_IGN);
  cn_send(STDOUT_FILENO, restore_text, restore_length);
  tcsetattr(STDIN_FILENO, TCSANOW, &saved_mode);
  cn_capture_close();
}

static void die_of(int number) {
  restore_at_once();
  signal(number, SIG_DFL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
}

static void tell(int number) {
  unsigned char byte = (unsigned char)number;
  cn_send(signal_pipe[1], (const char *)&byte, 1);
}

static void on_fault(int number) { die_of(number); }

static void on_request(int number) {
  int error = errno;
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  // A closing window sends the same signal twice at once, by the kernel and by the shell: that is one request.
  if (!was_asked) {
    was_asked = 1;
    first_asked = now.tv_sec;
    tell(number);
  } else if (now.tv_sec > first_asked + 1) {
    die_of(number);
  }
  errno = error;
}

static void on_news(int number) {
  int error = errno;
  tell(number);
  errno = error;
}

// MARK: Installing

static void install(
    const int *numbers, struct sigaction *old, size_t count, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigfillset(&action.sa_mask);
  sigset_t wanted;
  sigemptyset(&wanted);
  for (size_t index = 0; index < count; index++) {
    sigaction(numbers[index], &action, &old[index]);
    sigaddset(&wanted, numbers[index]);
  }
  // A parent may have left them blocked.
  pthread_sigmask(SIG_UNBLOCK, &wanted, NULL);
}

static void put_back(const int *numbers, const struct sigaction *old, size_t count) {
  for (size_t index = 0; index < count; index++) sigaction(numbers[index], &old[index], NULL);
}

int cn_guard_open(void) {
  if (tcgetattr(STDIN_FILENO, &saved_mode) != 0) return -1;
  if (pipe2(signal_pipe, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
  was_asked = 0;
  make_restore_text();
  stack_t stack = {.ss_sp = fault_stack, .ss_size = sizeof fault_stack};
  sigaltstack(&stack, &old_stack);
  install(faults, old_faults, COUNT(faults), on_fault, SA_ONSTACK);
  install(requests, old_requests, COUNT(requests), on_request, SA_RESTART);
  install(news, old_news, COUNT(news), on_news, SA_RESTART);
  return 0;
}

void cn_guard_close(void) {
  tcsetattr(STDIN_FILENO, TCSADRAIN, &saved_mode);
  put_back(news, old_news, COUNT(news));
  put_back(requests, old_requests, COUNT(requests));
  put_back(faults, old_faults, COUNT(faults));
  sigaltstack(&old_stack, NULL);
  close(signal_pipe[0]);
  close(signal_pipe[1]);
  signal_pipe[0] = signal_pipe[1] = -1;
}

void cn_guard_stop_group(void) {
  struct sigaction usual = {.sa_handler = SIG_DFL}, stop, resume;
  sigemptyset(&usual.sa_mask);
  sigaction(SIGTSTP, &usual, &stop);
  sigaction(SIGCONT, &usual, &resume);
  // The whole group, as the terminal does: a parent that waits for us would else keep the terminal.
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &stop, NULL);
  sigaction(SIGCONT, &resume, NULL);
}

int cn_signal_descriptor(void) { return signal_pipe[0]; }

int cn_next_signal(void) {
  unsigned char byte;
  return read(signal_pipe[0], &byte, 1) == 1 ? byte : 0;
}
