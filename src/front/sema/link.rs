//! What a linker would miss: functions and objects that are used and only declared, in all files together.
//!
//! ```text
//! struct S { static int n; void f(); };
//! int main() { S s; s.f(); return S::n; }     undefined: S::f, S::n
//! ```

use super::Sema;
use crate::diag::{Diagnostic, Message};
use crate::front::hir::{Func, FuncBody, FuncId, GlobalId};
use crate::front::library;

impl Sema {
    /// Notes that an object is used, so that it must be defined somewhere.
    pub(super) fn use_global(&mut self, global: GlobalId) {
        if self.unevaluated == 0 {
            self.used_globals.insert(global);
        }
    }

    /// Reports what is used and defined nowhere; called when all files and the runtime are analysed.
    pub fn check_defined(&mut self) {
        for index in 0..self.program.funcs.len() {
            if self.is_undefined_function(FuncId(index as u32)) {
                if self.weak.contains(&FuncId(index as u32)) {
                    let symbol = crate::front::hir::NOWHERE.into();
                    self.program.funcs[index].body = FuncBody::Extern { symbol };
                    continue;
                }
                let func = &self.program.funcs[index];
                let (name, span) = (func.name.clone(), func.span);
                let mut diagnostic = Diagnostic::error("sema-undefined-function", span).arg("name", &*name);
                if let Some(near) = self.near_definition(&name) {
                    diagnostic = diagnostic.hint(Message::new("sema-did-you-mean").arg("name", &*near));
                }
                self.report(diagnostic);
            }
        }
        for index in 0..self.program.globals.len() {
            let global = &self.program.globals[index];
            if !global.is_extern || global.is_library || !self.used_globals.contains(&GlobalId(index as u32)) {
                continue;
            }
            let (name, span) = (global.name.clone(), global.span);
            let mut diagnostic = Diagnostic::error("sema-undefined-object", span).arg("name", &*name);
            if self.is_static_member(&name) {
                diagnostic = diagnostic.hint(Message::new("sema-undefined-static-member").arg("name", &*name));
            }
            self.report(diagnostic);
        }
    }

    fn is_undefined_function(&self, id: FuncId) -> bool {
        let Some(func) = self.program.funcs.get(id.index()) else {
            return false;
        };
        let FuncBody::Extern { symbol } = &func.body else {
            return false;
        };
        self.used.contains(&id)
            && !func.is_library
            && !self.is_library(func.span)
            && !self.may_stay_undefined(id, func)
            && !symbol.starts_with("__")
            && !library::declares(symbol, self.dialect)
    }

    /// Pure virtual, deleted, or a body that still waits.
    fn may_stay_undefined(&self, id: FuncId, func: &Func) -> bool {
        let deleted = self.func_infos.get(id.index()).is_some_and(|info| info.deleted);
        let pure = func.class.is_some_and(|class| self.class(class).pure.contains(&id));
        deleted || pure || self.deferred.contains_key(&id) || self.wanted.contains(&id)
    }

    fn is_static_member(&self, name: &str) -> bool {
        let Some((class, _)) = name.rsplit_once("::") else {
            return false;
        };
        self.types().records.iter().any(|record| *record.name == *class)
    }
}
