// Trigraphs, digraphs, splices and comments wherever they may stand.
// gcc: -trigraphs
%:include <stdio.h>
??=include <stddef.h>
%:define STR(x) %:x
%:define CAT(a,b) a%:%:b
??=define X(a) ??=a
int arr<:3:> = <% 1, 2, 3 %>;
int ma\
in(void) <%
  printf("%d\n", arr<:1:>); printf("%s\n", STR(a b)); int CAT(x,y) = 5; printf("%d\n", xy);
  printf("%s\n", STR(%:)); printf("%s\n", STR(<::>)); printf("%s\n", X(??<)); 
  // comment ??/
  printf("hidden\n");
  printf("??/"??/n"); printf("a??!b ??( ??) ??< ??> ??' ??- ??=\n"); printf("???/?\n"); printf("????=\n");
  int z = 1 ??!??! 0; z = z ??' 3; z = ??-z; printf("%d\n", z); printf("%c\n", '??='); char c??(2??) = {1, 2}; printf("%d\n", c[1]);
  /* comment *\
/ printf("after\n");
  i\
nt q = 1\
2\
3; printf("%d\n", q); printf("a\
b\n"); // line \
continues
  printf("%d\n", 10 /\
/ comment
  / 2);
  return 0;
%>
