//! The member functions that every class has, written or not (C++17 15): default constructor, copy, move, destructor.
//!
//! What is trivial is no function at all: a trivial copy copies bytes. What is not is declared with the class, as if
//! written in it, and its body is made of the same pieces a written one would be.

use std::rc::Rc;

use super::Sema;
use super::class::Pending;
use crate::diag::Diagnostic;
use crate::front::ast::{Access, Quals};
use crate::front::hir::FuncId;
use crate::front::ty::{QualTy, RecordId, Signature, Ty, TyKind};
use crate::source::Span;

/// A special member function that the compiler makes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Implicit {
    /// `A()`
    Default,
    /// `A(const A&)`
    Copy,
    /// `A(A&&)`
    Move,
    /// `A& operator=(const A&)`
    CopyAssign,
    /// `A& operator=(A&&)`
    MoveAssign,
    /// `~A()`
    Destructor,
}

/// How a special member function is there.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum How {
    /// Nothing to do, or bytes to copy.
    #[default]
    Trivial,
    /// A function.
    Func(FuncId),
    /// It cannot be: a member forbids it, or another special member is declared.
    Deleted,
    /// Not declared: copies stand in for moves.
    Missing,
}

/// What default construction, copies, moves and the end of an object do.
#[derive(Clone, Copy, Default, Debug)]
pub struct Specials {
    /// `T x;`
    pub default: How,
    /// `T x = y;`
    pub copy: How,
    /// `T x = static_cast<T&&>(y);`
    pub moved: How,
    /// `x = y`
    pub copy_assign: How,
    /// `x = static_cast<T&&>(y)`
    pub move_assign: How,
    /// The end.
    pub dtor: How,
}

impl Specials {
    /// Whether objects are no more than their bytes.
    pub fn is_trivial(&self) -> bool {
        self.default == How::Trivial && self.copies_bytes()
    }

    /// Whether copying the bytes copies the object and nothing happens at its end.
    pub fn copies_bytes(&self) -> bool {
        let trivial = |how| matches!(how, How::Trivial | How::Missing);
        trivial(self.copy) && trivial(self.moved) && trivial(self.dtor)
    }

    fn of(&self, which: Implicit) -> How {
        match which {
            Implicit::Default => self.default,
            Implicit::Copy => self.copy,
            Implicit::Move if self.moved == How::Missing => self.copy,
            Implicit::Move => self.moved,
            Implicit::CopyAssign => self.copy_assign,
            Implicit::MoveAssign if self.move_assign == How::Missing => self.copy_assign,
            Implicit::MoveAssign => self.move_assign,
            Implicit::Destructor => self.dtor,
        }
    }
}

/// What the class itself declares.
#[derive(Default)]
struct Declared {
    copy: Option<FuncId>,
    moved: Option<FuncId>,
    copy_assign: Option<FuncId>,
    move_assign: Option<FuncId>,
    default: Option<FuncId>,
}

impl Sema {
    /// Decides what the special member functions of a class just laid out are, and declares those that are functions.
    pub(super) fn special_members(&mut self, record: RecordId) {
        let declared = self.declared_specials(record);
        let user_dtor = self.class(record).dtor;
        let user_ctor = self.class(record).user_ctor;
        let wrote_copy = declared.copy.is_some() || declared.copy_assign.is_some();
        let wrote_move = declared.moved.is_some() || declared.move_assign.is_some();
        // The destructor comes first: the others ask for it.
        let dtor = self.decide(record, Implicit::Destructor, user_dtor, true);
        self.class_mut(record).special.dtor = dtor;
        let destructor = match dtor {
            How::Func(func) => Some(func),
            How::Trivial | How::Deleted | How::Missing => None,
        };
        self.class_mut(record).dtor = destructor.or(user_dtor);
        self.program.types.records[record.0 as usize].destructor = destructor;
        let default = match (declared.default, user_ctor) {
            (None, true) => How::Missing,
            (found, _) => self.decide(record, Implicit::Default, found, true),
        };
        self.class_mut(record).special.default = default;
        let copy = match (declared.copy, wrote_move) {
            (None, true) => How::Deleted,
            (found, _) => self.decide(record, Implicit::Copy, found, true),
        };
        self.class_mut(record).special.copy = copy;
        let assign = match (declared.copy_assign, wrote_move) {
            (None, true) => How::Deleted,
            (found, _) => self.decide(record, Implicit::CopyAssign, found, true),
        };
        self.class_mut(record).special.copy_assign = assign;
        let moves = !wrote_copy && !wrote_move && user_dtor.is_none();
        let moved = match (declared.moved, moves) {
            (None, false) => How::Missing,
            (found, _) => self.decide(record, Implicit::Move, found, false),
        };
        self.class_mut(record).special.moved = moved;
        let move_assign = match (declared.move_assign, moves) {
            (None, false) => How::Missing,
            (found, _) => self.decide(record, Implicit::MoveAssign, found, false),
        };
        self.class_mut(record).special.move_assign = move_assign;
        let trivial = self.class(record).special.copies_bytes() && self.types().record(record).vptr.is_none();
        self.program.types.records[record.0 as usize].trivial = trivial;
    }

    /// What the class writes itself.
    fn declared_specials(&self, record: RecordId) -> Declared {
        let mut declared = Declared::default();
        let known = self.class(record);
        for func in &known.ctors {
            let Some(signature) = self.signature(*func) else {
                continue;
            };
            let rest_default = |from: usize| {
                let info = self.func_info(*func);
                (from..signature.params.len()).all(|index| matches!(info.defaults.get(index), Some(Some(_))))
            };
            if rest_default(0) && declared.default.is_none() {
                declared.default = Some(*func);
            }
            match signature
                .params
                .first()
                .and_then(|param| self.self_reference(record, *param))
            {
                Some(true) if rest_default(1) => declared.moved = Some(*func),
                Some(false) if rest_default(1) => declared.copy = Some(*func),
                _ => {}
            }
        }
        for func in self.own_functions(record, "operator=") {
            let Some(signature) = self.signature(func) else {
                continue;
            };
            let Some(param) = signature.params.first() else {
                continue;
            };
            match self.self_reference(record, *param) {
                Some(true) => declared.move_assign = Some(func),
                Some(false) => declared.copy_assign = Some(func),
                None if self.types().as_record(param.ty) == Some(record) => declared.copy_assign = Some(func),
                None => {}
            }
        }
        declared
    }

    /// Whether a parameter is `A&&` (true) or `A&` (false).
    fn self_reference(&self, record: RecordId, param: QualTy) -> Option<bool> {
        match self.types().kind(param.ty) {
            TyKind::LvalueRef(to) if self.types().as_record(to.ty) == Some(record) => Some(false),
            TyKind::RvalueRef(to) if self.types().as_record(to.ty) == Some(record) => Some(true),
            _ => None,
        }
    }

    /// Functions of this name declared in the class itself.
    fn own_functions(&self, record: RecordId, name: &str) -> Vec<FuncId> {
        let entry = self.class_scope(record).and_then(|scope| self.lookup_here(scope, name));
        match entry.map(|entry| &entry.symbol) {
            Some(super::Symbol::Funcs(funcs)) => funcs.clone(),
            _ => Vec::new(),
        }
    }

    fn decide(&mut self, record: RecordId, which: Implicit, written: Option<FuncId>, needed: bool) -> How {
        let defaulted = written.filter(|func| self.class(record).defaulted.contains(func));
        if let Some(func) = written
            && defaulted.is_none()
        {
            return if self.func_info(func).deleted {
                How::Deleted
            } else {
                How::Func(func)
            };
        }
        let how = self.made_of_parts(record, which);
        let is_virtual = defaulted.is_some_and(|func| self.func_info(func).virtual_slot.is_some())
            || (which == Implicit::Destructor && self.virtual_destructor_slot(record).is_some());
        match (how, defaulted) {
            (How::Deleted, Some(func)) => {
                self.func_info_mut(func).deleted = true;
                How::Deleted
            }
            (How::Deleted, None) if needed => How::Deleted,
            (How::Deleted, None) => How::Missing,
            (How::Trivial, None) if !is_virtual => How::Trivial,
            (How::Trivial, Some(func)) if !is_virtual => {
                self.forget_function(record, func);
                How::Trivial
            }
            (_, Some(func)) => {
                self.classes.pending.push(Pending::Implicit(func, record, which));
                How::Func(func)
            }
            (_, None) => {
                let func = self.declare_implicit(record, which);
                self.classes.pending.push(Pending::Implicit(func, record, which));
                How::Func(func)
            }
        }
    }

    /// A defaulted function that does nothing is no function.
    fn forget_function(&mut self, record: RecordId, func: FuncId) {
        let known = self.class_mut(record);
        known.ctors.retain(|other| *other != func);
        if known.dtor == Some(func) {
            known.dtor = None;
        }
        let key = self.func_info(func).key;
        let Some(scope) = self.class_scope(record) else { return };
        let mut empty = false;
        if let Some(super::scope::Entry {
            symbol: super::Symbol::Funcs(funcs),
            ..
        }) = self.scope_mut(scope).names.get_mut(&key)
        {
            funcs.retain(|other| *other != func);
            empty = funcs.is_empty();
        }
        if empty {
            self.scope_mut(scope).names.remove(&key);
        }
    }

    fn virtual_destructor_slot(&self, record: RecordId) -> Option<usize> {
        let vtable = &self.types().record(record).vtable;
        vtable
            .iter()
            .position(|func| self.func_info(*func).key.starts_with('~'))
    }

    /// What a member's or base's class does; one that may not be used from here forbids it.
    fn part(&self, record: RecordId, which: Implicit) -> How {
        let how = self.class(record).special.of(which);
        match how {
            How::Func(func) => match self.func_info(func).access {
                Some(access) if !self.may_access(record, access) => How::Deleted,
                _ => how,
            },
            How::Trivial | How::Deleted | How::Missing => how,
        }
    }

    /// What members and bases make of a special member function: the worst of theirs.
    fn made_of_parts(&self, record: RecordId, which: Implicit) -> How {
        let known = self.class(record);
        let described = self.types().record(record);
        let polymorphic = described.vptr.is_some() && which != Implicit::Destructor;
        let mut worst = if polymorphic {
            How::Func(FuncId(0))
        } else {
            How::Trivial
        };
        let is_union = described.kind == crate::front::ast::RecordKind::Union;
        let bases = described.bases.iter().map(|base| base.record);
        let mut parts: Vec<How> = bases.map(|base| self.part(base, which)).collect();
        for (index, field) in described.fields.iter().enumerate() {
            let has_init = known.field_inits.contains_key(&index);
            let is_reference = self.types().is_reference(field.ty.ty);
            let element = self.types().base_element(field.ty);
            let inner = self.types().as_record(element.ty);
            let how = match (which, inner) {
                (Implicit::Default, _) if has_init => How::Func(FuncId(0)),
                (Implicit::Default, _) if is_reference => How::Deleted,
                (Implicit::Default, None) if element.quals.is_const => How::Deleted,
                (Implicit::CopyAssign | Implicit::MoveAssign, _) if is_reference || element.quals.is_const => {
                    How::Deleted
                }
                (Implicit::Copy, _) if matches!(self.types().kind(field.ty.ty), TyKind::RvalueRef(_)) => How::Deleted,
                (_, Some(inner)) => self.part(inner, which),
                (_, None) => How::Trivial,
            };
            // A union does nothing for its members; one that would need something forbids it.
            parts.push(if is_union && matches!(how, How::Func(_)) && !has_init {
                How::Deleted
            } else {
                how
            });
        }
        for part in parts {
            match part {
                How::Deleted | How::Missing => return How::Deleted,
                How::Func(_) => worst = part,
                How::Trivial => {}
            }
        }
        worst
    }

    fn declare_implicit(&mut self, record: RecordId, which: Implicit) -> FuncId {
        let class = self.program.types.intern(TyKind::Record(record));
        let constant = self.program.types.intern(TyKind::LvalueRef(class.constant()));
        let rvalue = self.program.types.intern(TyKind::RvalueRef(class.into()));
        let result = self.program.types.intern(TyKind::LvalueRef(class.into()));
        let (ret, param) = match which {
            Implicit::Default | Implicit::Destructor => (Ty::VOID, None),
            Implicit::Copy => (Ty::VOID, Some(constant)),
            Implicit::Move => (Ty::VOID, Some(rvalue)),
            Implicit::CopyAssign => (result, Some(constant)),
            Implicit::MoveAssign => (result, Some(rvalue)),
        };
        let signature = Signature {
            ret: ret.into(),
            params: param.into_iter().map(QualTy::from).collect(),
            variadic: false,
            unspecified: false,
            quals: Quals::default(),
            noexcept: which == Implicit::Destructor,
        };
        let ty = self.program.types.intern(TyKind::Function(Rc::new(signature)));
        let span = self.types().record(record).span;
        let name = self.types().record(record).name.clone();
        let last = name.rsplit("::").next().unwrap_or(&name).to_owned();
        let key: Rc<str> = match which {
            Implicit::Default | Implicit::Copy | Implicit::Move => last.into(),
            Implicit::CopyAssign | Implicit::MoveAssign => "operator=".into(),
            Implicit::Destructor => format!("~{last}").into(),
        };
        let func = self.new_func(format!("{name}::{key}").into(), ty, span);
        let info = self.func_info_mut(func);
        info.has_this = true;
        info.access = Some(Access::Public);
        info.key = key.clone();
        info.defaults = vec![None; usize::from(param.is_some())];
        let entry = &mut self.program.funcs[func.index()];
        entry.class = Some(record);
        entry.noexcept = which == Implicit::Destructor;
        match which {
            Implicit::Default | Implicit::Copy | Implicit::Move => self.class_mut(record).ctors.push(func),
            Implicit::CopyAssign | Implicit::MoveAssign => {
                if let Some(scope) = self.class_scope(record) {
                    self.add_function(scope, &key, func, span);
                }
            }
            Implicit::Destructor => {
                if let Some(slot) = self.virtual_destructor_slot(record) {
                    self.program.types.records[record.0 as usize].vtable[slot] = func;
                    self.func_info_mut(func).virtual_slot = Some(slot as u32);
                }
            }
        }
        func
    }

    /// What a class's default constructor, copy ... is, reported when it cannot be used.
    pub(super) fn report_deleted_special(&mut self, record: RecordId, id: &'static str, span: Span) {
        let name = self.types().record(record).name.clone();
        let declared = self.types().record(record).span;
        let diagnostic = Diagnostic::error(id, span).arg("type", &*name);
        let diagnostic = self.declared_here(diagnostic, &name, declared);
        self.report(diagnostic);
    }
}
