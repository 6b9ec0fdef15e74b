/* Options of the command line: getopt. */
#ifndef _HW_GETOPT_H
#define _HW_GETOPT_H
#include <unistd.h>
#endif
