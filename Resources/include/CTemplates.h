#pragma once
#include <stddef.h>

/// One file of a shipped template.
struct ct_file {
  const char *template_name;
  const char *path;
  const unsigned char *bytes;
  size_t count;
};

/// How many files are shipped.
size_t ct_count(void);

/// The file at a place, from 0.
struct ct_file ct_file_at(size_t place);
