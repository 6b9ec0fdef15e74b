/* Beyond C17: the types that POSIX headers share. */
#ifndef _HW___TYPES_H
#define _HW___TYPES_H
typedef __PTRDIFF_TYPE__ ssize_t;
typedef int pid_t;
typedef long off_t;
typedef unsigned int uid_t;
typedef unsigned int gid_t;
typedef unsigned int mode_t;
#endif
