//! Words for names that are not there: "did you mean", missing headers.

use super::Sema;
use crate::diag::Diagnostic;
use crate::front::ast;

impl Sema {
    /// The report `id` (its argument is `name`) about a name that is not declared.
    pub(super) fn undeclared(&mut self, id: &'static str, name: &ast::QualifiedName) -> Diagnostic {
        let text = self.id_text(&name.id);
        Diagnostic::error(id, name.span).arg("name", &*text)
    }
}
