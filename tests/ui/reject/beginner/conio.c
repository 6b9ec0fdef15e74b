#include <conio.h> //~ unsupported
#include <graphics.h> //~ unsupported
#include <windows.h> //~ unsupported
#include <dos.h> //~ unsupported
int main(void) { clrscr(); getch(); Sleep(100); system("pause"); return 0; }
