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
FILE_BYTES(central_bedfordshire_agencies) {
#embed "templates/central-bedfordshire/agencies.csv"
};
FILE_BYTES(central_bedfordshire_groups) {
#embed "templates/central-bedfordshire/groups.csv"
};
FILE_BYTES(central_bedfordshire_lines) {
#embed "templates/central-bedfordshire/lines.csv"
};
FILE_BYTES(central_bedfordshire_posts) {
#embed "templates/central-bedfordshire/posts.csv"
};
FILE_BYTES(central_bedfordshire_represents) {
#embed "templates/central-bedfordshire/represents.csv"
};
FILE_BYTES(central_bedfordshire_offices) {
#embed "templates/central-bedfordshire/offices.csv"
};
FILE_BYTES(central_bedfordshire_contributions) {
#embed "templates/central-bedfordshire/contributions.csv"
};
FILE_BYTES(central_bedfordshire_constitution_2010) {
#embed "templates/central-bedfordshire/constitution/2010-03-01.yaml"
};
FILE_BYTES(central_bedfordshire_constitution_2018) {
#embed "templates/central-bedfordshire/constitution/2018-07-01.yaml"
};
FILE_BYTES(croydon_agencies) {
#embed "templates/croydon/agencies.csv"
};
FILE_BYTES(croydon_groups) {
#embed "templates/croydon/groups.csv"
};
FILE_BYTES(croydon_lines) {
#embed "templates/croydon/lines.csv"
};
FILE_BYTES(croydon_posts) {
#embed "templates/croydon/posts.csv"
};
FILE_BYTES(croydon_represents) {
#embed "templates/croydon/represents.csv"
};
FILE_BYTES(croydon_offices) {
#embed "templates/croydon/offices.csv"
};
FILE_BYTES(croydon_constitution) {
#embed "templates/croydon/constitution/2017-02-01.yaml"
};
FILE_BYTES(partnership_2023_agencies) {
#embed "templates/partnership-2023/agencies.csv"
};
FILE_BYTES(partnership_2023_groups) {
#embed "templates/partnership-2023/groups.csv"
};
FILE_BYTES(partnership_2023_lines) {
#embed "templates/partnership-2023/lines.csv"
};
FILE_BYTES(partnership_2023_posts) {
#embed "templates/partnership-2023/posts.csv"
};
FILE_BYTES(partnership_2023_represents) {
#embed "templates/partnership-2023/represents.csv"
};
FILE_BYTES(partnership_2023_offices) {
#embed "templates/partnership-2023/offices.csv"
};
FILE_BYTES(partnership_2023_constitution) {
#embed "templates/partnership-2023/constitution/2023-12-15.yaml"
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
    {"central-bedfordshire", "agencies.csv", central_bedfordshire_agencies, sizeof central_bedfordshire_agencies},
    {"central-bedfordshire", "groups.csv", central_bedfordshire_groups, sizeof central_bedfordshire_groups},
    {"central-bedfordshire", "lines.csv", central_bedfordshire_lines, sizeof central_bedfordshire_lines},
    {"central-bedfordshire", "posts.csv", central_bedfordshire_posts, sizeof central_bedfordshire_posts},
    {"central-bedfordshire", "represents.csv", central_bedfordshire_represents, sizeof central_bedfordshire_represents},
    {"central-bedfordshire", "offices.csv", central_bedfordshire_offices, sizeof central_bedfordshire_offices},
    {"central-bedfordshire", "contributions.csv", central_bedfordshire_contributions, sizeof central_bedfordshire_contributions},
    {"central-bedfordshire", "constitution/2010-03-01.yaml", central_bedfordshire_constitution_2010, sizeof central_bedfordshire_constitution_2010},
    {"central-bedfordshire", "constitution/2018-07-01.yaml", central_bedfordshire_constitution_2018, sizeof central_bedfordshire_constitution_2018},
    {"croydon", "agencies.csv", croydon_agencies, sizeof croydon_agencies},
    {"croydon", "groups.csv", croydon_groups, sizeof croydon_groups},
    {"croydon", "lines.csv", croydon_lines, sizeof croydon_lines},
    {"croydon", "posts.csv", croydon_posts, sizeof croydon_posts},
    {"croydon", "represents.csv", croydon_represents, sizeof croydon_represents},
    {"croydon", "offices.csv", croydon_offices, sizeof croydon_offices},
    {"croydon", "constitution/2017-02-01.yaml", croydon_constitution, sizeof croydon_constitution},
    {"partnership-2023", "agencies.csv", partnership_2023_agencies, sizeof partnership_2023_agencies},
    {"partnership-2023", "groups.csv", partnership_2023_groups, sizeof partnership_2023_groups},
    {"partnership-2023", "lines.csv", partnership_2023_lines, sizeof partnership_2023_lines},
    {"partnership-2023", "posts.csv", partnership_2023_posts, sizeof partnership_2023_posts},
    {"partnership-2023", "represents.csv", partnership_2023_represents, sizeof partnership_2023_represents},
    {"partnership-2023", "offices.csv", partnership_2023_offices, sizeof partnership_2023_offices},
    {"partnership-2023", "constitution/2023-12-15.yaml", partnership_2023_constitution, sizeof partnership_2023_constitution},
    {"plain", "groups.csv", plain_groups, sizeof plain_groups},
    {"plain", "constitution/2000-01-01.yaml", plain_constitution, sizeof plain_constitution},
};

size_t ct_count(void) { return sizeof files / sizeof files[0]; }

struct ct_file ct_file_at(size_t place) { return files[place]; }
