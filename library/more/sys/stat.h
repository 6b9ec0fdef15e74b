/* Beyond C17: what is known of a file. Files are kept in memory. */
#ifndef _HW_SYS_STAT_H
#define _HW_SYS_STAT_H
#include <__modes.h>
#include <sys/types.h>
#include <time.h>
#ifdef __cplusplus
extern "C" {
#endif
struct stat {
    dev_t st_dev;
    ino_t st_ino;
#ifdef __ILP32__
    mode_t st_mode;
    nlink_t st_nlink;
#else
    nlink_t st_nlink;
    mode_t st_mode;
#endif
    uid_t st_uid;
    gid_t st_gid;
    dev_t st_rdev;
    off_t st_size;
    blksize_t st_blksize;
    blkcnt_t st_blocks;
    struct timespec st_atim, st_mtim, st_ctim;
    long __unused[3];
};
#define st_atime st_atim.tv_sec
#define st_mtime st_mtim.tv_sec
#define st_ctime st_ctim.tv_sec
#define S_IFMT 0170000
#define S_IFSOCK 0140000
#define S_IFLNK 0120000
#define S_IFREG 0100000
#define S_IFBLK 0060000
#define S_IFDIR 0040000
#define S_IFCHR 0020000
#define S_IFIFO 0010000
#define S_ISUID 04000
#define S_ISGID 02000
#define S_ISVTX 01000
#define S_ISREG(mode) (((mode) & S_IFMT) == S_IFREG)
#define S_ISDIR(mode) (((mode) & S_IFMT) == S_IFDIR)
#define S_ISCHR(mode) (((mode) & S_IFMT) == S_IFCHR)
#define S_ISBLK(mode) (((mode) & S_IFMT) == S_IFBLK)
#define S_ISFIFO(mode) (((mode) & S_IFMT) == S_IFIFO)
#define S_ISLNK(mode) (((mode) & S_IFMT) == S_IFLNK)
#define S_ISSOCK(mode) (((mode) & S_IFMT) == S_IFSOCK)
#define S_IREAD S_IRUSR
#define S_IWRITE S_IWUSR
#define S_IEXEC S_IXUSR
int stat(const char *name, struct stat *result);
int lstat(const char *name, struct stat *result);
int fstat(int fd, struct stat *result);
mode_t umask(mode_t mask);
int chmod(const char *name, mode_t mode);
int fchmod(int fd, mode_t mode);
int mkdir(const char *name, mode_t mode);
int mkfifo(const char *name, mode_t mode);
int mknod(const char *name, mode_t mode, dev_t device);
#ifdef __cplusplus
}
#endif
#endif
