// The shipped templates, carried inside the program so that it can be moved anywhere.
#include "CTemplates.h"

// The compiler of every toolchain this package builds with has #embed, under a newer standard's name.
#pragma clang diagnostic ignored "-Wc23-extensions"

#define FILE_BYTES(name) static const unsigned char name[] =

FILE_BYTES(bexley_agencies) {
#embed "templates/bexley/agencies.csv"
};
FILE_BYTES(bexley_groups) {
#embed "templates/bexley/groups.csv"
};
FILE_BYTES(bexley_lines) {
#embed "templates/bexley/lines.csv"
};
FILE_BYTES(bexley_posts) {
#embed "templates/bexley/posts.csv"
};
FILE_BYTES(bexley_represents) {
#embed "templates/bexley/represents.csv"
};
FILE_BYTES(bexley_offices) {
#embed "templates/bexley/offices.csv"
};
FILE_BYTES(bexley_constitution) {
#embed "templates/bexley/constitution/2010-09-01.yaml"
};
FILE_BYTES(milton_keynes_agencies) {
#embed "templates/milton-keynes/agencies.csv"
};
FILE_BYTES(milton_keynes_groups) {
#embed "templates/milton-keynes/groups.csv"
};
FILE_BYTES(milton_keynes_lines) {
#embed "templates/milton-keynes/lines.csv"
};
FILE_BYTES(milton_keynes_posts) {
#embed "templates/milton-keynes/posts.csv"
};
FILE_BYTES(milton_keynes_represents) {
#embed "templates/milton-keynes/represents.csv"
};
FILE_BYTES(milton_keynes_offices) {
#embed "templates/milton-keynes/offices.csv"
};
FILE_BYTES(milton_keynes_constitution) {
#embed "templates/milton-keynes/constitution/2009-10-01.yaml"
};
FILE_BYTES(plain_groups) {
#embed "templates/plain/groups.csv"
};
FILE_BYTES(plain_constitution) {
#embed "templates/plain/constitution/2000-01-01.yaml"
};

static const struct ct_file files[] = {
    {"bexley", "agencies.csv", bexley_agencies, sizeof bexley_agencies},
    {"bexley", "groups.csv", bexley_groups, sizeof bexley_groups},
    {"bexley", "lines.csv", bexley_lines, sizeof bexley_lines},
    {"bexley", "posts.csv", bexley_posts, sizeof bexley_posts},
    {"bexley", "represents.csv", bexley_represents, sizeof bexley_represents},
    {"bexley", "offices.csv", bexley_offices, sizeof bexley_offices},
    {"bexley", "constitution/2010-09-01.yaml", bexley_constitution, sizeof bexley_constitution},
    {"milton-keynes", "agencies.csv", milton_keynes_agencies, sizeof milton_keynes_agencies},
    {"milton-keynes", "groups.csv", milton_keynes_groups, sizeof milton_keynes_groups},
    {"milton-keynes", "lines.csv", milton_keynes_lines, sizeof milton_keynes_lines},
    {"milton-keynes", "posts.csv", milton_keynes_posts, sizeof milton_keynes_posts},
    {"milton-keynes", "represents.csv", milton_keynes_represents, sizeof milton_keynes_represents},
    {"milton-keynes", "offices.csv", milton_keynes_offices, sizeof milton_keynes_offices},
    {"milton-keynes", "constitution/2009-10-01.yaml", milton_keynes_constitution,
     sizeof milton_keynes_constitution},
    {"plain", "groups.csv", plain_groups, sizeof plain_groups},
    {"plain", "constitution/2000-01-01.yaml", plain_constitution, sizeof plain_constitution},
};

size_t ct_count(void) { return sizeof files / sizeof files[0]; }

struct ct_file ct_file_at(size_t place) { return files[place]; }
