#include <cstdio>
// destruction order of everything
struct T { const char *n; T(const char *n) : n(n) { std::printf("+%s ", n); } T(const T &o) : n(o.n) { std::printf("c%s ", n); } ~T() { std::printf("-%s ", n); } };
T g1("g1"); static T g2("g2");
struct H { T a{"a"}; T b; T arr[2] = {T("x"), T("y")}; H() : b("b") {} ~H() { std::printf("~H "); } };
struct D : H { T d; D() : d("d") { std::printf("D() "); } ~D() { std::printf("~D "); } };
T f(T a, const T &b) { T local("local"); return a; }
int main() {
    { D d; std::printf("\n"); } std::printf("\n");
    { T r = f(T("p"), T("q")); std::printf("| "); } std::printf("\n");
    { for (int i = 0; i < 3; i++) { T t("loop"); if (i == 0) continue; if (i == 1) break; } } std::printf("\n");
    { T t("while"); while (T("cond").n[0] != 'c') {} } std::printf("\n");
    { if (T t("if"); t.n) std::printf("body "); else std::printf("no "); } std::printf("\n");
    { const T &r = true ? T("yes") : T("no"); std::printf("| "); } std::printf("\n");
    { T *p = new T("heap"); T &r = *p; delete &r; } std::printf("\n");
    { static T s("static"); } std::printf("\n");
    { T a[2][2] = {{"1", "2"}, {"3", "4"}}; } std::printf("\n");
    { goto out; } out: std::printf("end\n");
}
