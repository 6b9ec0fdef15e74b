/* Where `fseek` and `lseek` count from. */
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
