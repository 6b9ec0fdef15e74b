/* Beyond C17: what glibc declares: nothing to choose here. */
#ifndef _HW_FEATURES_H
#define _HW_FEATURES_H
#define __GLIBC_PREREQ(major, minor) ((2 << 16) + 36 >= ((major) << 16) + (minor))
#define __GLIBC__ 2
#define __GLIBC_MINOR__ 36
#endif
