/* What glibc declares: nothing to choose here. */
#ifndef _HW_FEATURES_H
#define _HW_FEATURES_H
#define __GLIBC__ 2
#define __GLIBC_MINOR__ 36
#endif
