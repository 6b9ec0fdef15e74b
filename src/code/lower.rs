//! From meaning to instructions: `hir::Program` to [`Program`].
//!
//! All functions of the learner's are lowered, and those of the library that something reaches. Expressions are lowered
//! into registers that are handed out like a stack ([`body`]), places into "where it is" ([`place`]); scopes keep
//! the list of cleanups that are due ([`cleanup`]). Static objects get their addresses last ([`statics`]).

mod access;
mod assign;
mod body;
mod branch;
mod call;
mod cleanup;
mod constant;
mod convert;
mod declaration;
mod expr;
mod frame;
mod function;
mod init;
mod nested;
mod new;
mod object;
mod operator;
mod place;
mod shape;
mod statics;
mod stmt;
mod variadic;
mod wide;

use std::collections::VecDeque;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use self::body::Build;
use self::place::{At, Loc};
use super::op::{Op, Reg};
use super::{
    Abi, Body, BodyId, Builtin, FuncId, GlobalId, Program, SectionLayout, StaticId, StaticKind, StepKind, ThrowInfo,
};
use crate::front::hir::{self, FuncBody, GlobalInit};
use crate::memory::{Addr, AddrRange};
use crate::source::{FileId, Span};

/// What all bodies of one lowering share.
struct Cx<'a> {
    hir: &'a hir::Program,
    program: Program,
    /// Functions that have a [`BodyId`] but no body yet.
    queue: VecDeque<FuncId>,
    statics: FxHashMap<StaticKind, StaticId>,
    /// Globals whose constant initialiser needs ops.
    computed: Vec<GlobalId>,
    /// Where the console's pages are free.
    console_next: (u64, u64),
}

/// Lowers a whole program.
pub fn lower(hir: &hir::Program) -> Program {
    let mut cx = Cx::new(hir, empty_program(hir));
    let learners = |is_library: bool| !is_library;
    for (index, global) in hir.globals.iter().enumerate() {
        if learners(global.is_library) && !global.is_extern {
            cx.global_static(GlobalId(index as u32));
        }
    }
    for (index, func) in hir.funcs.iter().enumerate() {
        if learners(func.is_library) && matches!(func.body, FuncBody::Defined { .. }) {
            cx.body_of(FuncId(index as u32));
        }
    }
    cx.program.main = hir
        .main
        .filter(|main| cx.is_defined(*main))
        .map(|main| cx.body_of(main));
    let static_init = cx.new_body_id();
    let entry = cx.new_body_id();
    cx.program.static_init = static_init;
    cx.program.entry = entry;
    let mut bodies = cx.drain();
    // Initialisers may reach more globals of the library, whose initialisers are then due as well.
    let (init_body, entry_body) = loop {
        let count = cx.program.statics.len();
        let made = (cx.static_init_body(), cx.entry_body());
        bodies.extend(cx.drain());
        if cx.program.statics.len() == count {
            break made;
        }
    };
    bodies.push((static_init, init_body));
    bodies.push((entry, entry_body));
    crate::ordered::sort_by_key(&mut bodies, |(id, body)| (body.func.is_none(), body.func, *id));
    cx.place_all(&mut bodies);
    cx.store(bodies);
    cx.program
}

/// Lowers a console line: everything that `hir` has more than when `program` was made, and function `line`, which runs
/// in a frame of `frame` (the paused function's body, or the body of an earlier line in the same frame). `depth` is the
/// distance from that frame's pointer down to the stack pointer: what the line needs lies below.
/// Static objects that the line adds get addresses in the console's pages; [`Program::statics`] grows by them.
pub fn lower_fragment(program: &mut Program, hir: &hir::Program, line: FuncId, frame: BodyId, depth: u64) -> BodyId {
    let first_static = program.statics.len();
    let mut owned = program.clone();
    owned.types = Rc::new(hir.types.clone());
    let mut cx = Cx::new(hir, owned);
    let id = cx.new_body_id();
    let prelude = cx.new_body_id();
    let mut bodies = vec![(id, cx.fragment_body(line, frame, depth, prelude))];
    bodies.extend(cx.drain());
    // Objects of static storage duration that nothing had used before come into being now.
    let prelude_body = loop {
        let count = cx.program.statics.len();
        let made = cx.late_statics_body(first_static);
        bodies.extend(cx.drain());
        if cx.program.statics.len() == count {
            break made;
        }
    };
    bodies.push((prelude, prelude_body));
    cx.place_new(&mut bodies, first_static);
    cx.store(bodies);
    *program = cx.program;
    id
}

fn empty_program(hir: &hir::Program) -> Program {
    let nowhere = AddrRange::default();
    Program {
        bodies: Vec::new(),
        statics: Vec::new(),
        func_statics: vec![None; hir.funcs.len()],
        func_bodies: vec![None; hir.funcs.len()],
        global_statics: vec![None; hir.globals.len()],
        layout: SectionLayout {
            text: nowhere,
            rodata: nowhere,
            data_rel_ro: nowhere,
            data: nowhere,
            bss: nowhere,
            heap: Addr::NULL,
            library_text: nowhere,
            console_text: nowhere,
            console_data: nowhere,
        },
        code_at: crate::ordered::OrderedMap::new(),
        missing: Vec::new(),
        static_init: BodyId(0),
        entry: BodyId(0),
        main: None,
        throws: Vec::new(),
        types: Rc::new(hir.types.clone()),
        abi: Abi::of(hir.types.model),
    }
}

impl<'a> Cx<'a> {
    fn new(hir: &'a hir::Program, mut program: Program) -> Cx<'a> {
        program
            .func_bodies
            .resize(hir.funcs.len().max(program.func_bodies.len()), None);
        program
            .func_statics
            .resize(hir.funcs.len().max(program.func_statics.len()), None);
        program
            .global_statics
            .resize(hir.globals.len().max(program.global_statics.len()), None);
        let known = program.statics.iter().enumerate();
        let statics = known.map(|(index, made)| (made.kind, StaticId(index as u32))).collect();
        Cx {
            hir,
            program,
            queue: VecDeque::new(),
            statics,
            computed: Vec::new(),
            console_next: (0, 0),
        }
    }

    fn is_defined(&self, func: FuncId) -> bool {
        self.hir
            .funcs
            .get(func.index())
            .is_some_and(|func| matches!(func.body, FuncBody::Defined { .. }))
    }

    /// A place in the table of bodies.
    fn new_body_id(&mut self) -> BodyId {
        let nowhere = Span::new(FileId(0), 0, 0);
        let blank = Build::new(self, None, None, nowhere).finish();
        self.program.bodies.push(Rc::new(blank));
        BodyId(self.program.bodies.len() as u32 - 1)
    }

    /// The body of a defined function, which will be lowered when it is not yet.
    fn body_of(&mut self, func: FuncId) -> BodyId {
        if let Some(Some(id)) = self.program.func_bodies.get(func.index()) {
            return *id;
        }
        let id = self.new_body_id();
        if let Some(entry) = self.program.func_bodies.get_mut(func.index()) {
            *entry = Some(id);
        }
        self.queue.push_back(func);
        id
    }

    /// Lowers what is queued, and what that needs.
    fn drain(&mut self) -> Vec<(BodyId, Body)> {
        let mut bodies = Vec::new();
        while let Some(func) = self.queue.pop_front() {
            let id = self.body_of(func);
            bodies.push((id, self.function_body(func)));
        }
        bodies
    }

    fn store(&mut self, bodies: Vec<(BodyId, Body)>) {
        for (id, body) in bodies {
            self.program.bodies[id.index()] = Rc::new(body);
        }
    }

    /// Index of a description of a thrown object.
    fn throw(&mut self, info: ThrowInfo) -> u32 {
        if let Some(at) = self.program.throws.iter().position(|known| *known == info) {
            return at as u32;
        }
        self.program.throws.push(info);
        self.program.throws.len() as u32 - 1
    }

    fn function_body(&mut self, id: FuncId) -> Body {
        let hir = self.hir;
        let info = &hir.funcs[id.index()];
        let mut build = Build::new(self, Some(info), Some(id), info.span);
        match &info.body {
            FuncBody::Defined { body, end } => build.function(info, body, *end),
            FuncBody::Extern { symbol } => {
                let name = build.name(symbol);
                build.emit(Op::Missing { name });
            }
        }
        build.finish()
    }

    fn fragment_body(&mut self, line: FuncId, frame: BodyId, depth: u64, prelude: BodyId) -> Body {
        let hir = self.hir;
        let Some(info) = hir.funcs.get(line.index()) else {
            return Build::new(self, None, None, Span::new(FileId(0), 0, 0)).finish();
        };
        let mut build = Build::new(self, Some(info), Some(line), info.span);
        build.inherit_frame(frame, depth);
        let dst = build.reg();
        build.emit(Op::Call {
            body: prelude,
            dst,
            args: dst,
            n: 0,
        });
        build.fragment(info);
        build.finish()
    }

    /// Constant initialisers that need ops: run by the loader.
    fn static_init_body(&mut self) -> Body {
        let hir = self.hir;
        let computed = self.computed.clone();
        let mut build = Build::new(self, None, None, Span::new(FileId(0), 0, 0));
        build.has_steps = false;
        for global in computed {
            let Some(id) = build.cx.global_static(global) else {
                continue;
            };
            let info = &hir.globals[global.index()];
            build.span = info.span;
            build.full(&[], |build| {
                build.init(Loc::new(At::Static(id, 0)), info.ty.ty, &info.init)
            });
        }
        build.emit(Op::RetVoid);
        build.finish()
    }

    /// Initialises the globals among the statics from `first` on.
    fn late_statics_body(&mut self, first: usize) -> Body {
        let hir = self.hir;
        let new = self.program.statics.get(first..).unwrap_or(&[]);
        let globals: Vec<GlobalId> = new
            .iter()
            .filter_map(|object| match object.kind {
                StaticKind::Global(global) => Some(global),
                _ => None,
            })
            .collect();
        let computed = self.computed.clone();
        let mut build = Build::new(self, None, None, Span::new(FileId(0), 0, 0));
        build.has_steps = false;
        for global in globals {
            let (Some(info), Some(id)) = (hir.globals.get(global.index()), build.cx.global_static(global)) else {
                continue;
            };
            build.span = info.span;
            if info.when == GlobalInit::Dynamic || computed.contains(&global) {
                build.full(&[], |build| {
                    build.init(Loc::new(At::Static(id, 0)), info.ty.ty, &info.init)
                });
            }
            if info.when != GlobalInit::FirstUse {
                build.at_exit(global);
            }
        }
        build.emit(Op::RetVoid);
        build.finish()
    }

    /// C++ dynamic initialisers, `main`, `exit`.
    fn entry_body(&mut self) -> Body {
        let hir = self.hir;
        let main = self.program.main;
        let mut build = Build::new(self, None, None, Span::new(FileId(0), 0, 0));
        let args = build.regs(3);
        build.body.n_args = 3;
        for (index, info) in hir.globals.iter().enumerate() {
            let global = GlobalId(index as u32);
            let Some(Some(id)) = build.cx.program.global_statics.get(index).copied() else {
                continue;
            };
            build.span = info.span;
            if info.when == GlobalInit::Dynamic {
                build.has_steps = !info.is_library;
                build.step(info.span, StepKind::Declaration);
                build.full(&[], |build| {
                    build.init(Loc::new(At::Static(id, 0)), info.ty.ty, &info.init)
                });
            }
            if info.when != GlobalInit::FirstUse {
                build.at_exit(global);
            }
        }
        let dst = build.reg();
        let row = build.regs(3);
        build.emit(Op::Const { dst, bits: 0 });
        let mut ending: Vec<_> = hir.destructors.iter().enumerate().collect();
        // The last one registered runs first: large priorities, and of equal ones the last.
        crate::ordered::sort_by_key(&mut ending, |(index, (priority, _))| (*priority, *index));
        for (_, (_, func)) in ending {
            if build.cx.is_defined(*func) {
                let body = build.cx.body_of(*func);
                build.emit(Op::AtExit { body, object: dst });
            }
        }
        let mut starting: Vec<_> = hir.constructors.clone();
        crate::ordered::sort_by_key(&mut starting, |(priority, _)| *priority);
        for (_, func) in starting {
            if build.cx.is_defined(func) {
                let body = build.cx.body_of(func);
                build.emit(Op::Call {
                    body,
                    dst: row,
                    args: row,
                    n: 0,
                });
            }
        }
        if let Some(body) = main {
            let n = hir
                .main
                .and_then(|main| hir.funcs.get(main.index()))
                .map_or(0, |main| main.params.len().min(3));
            for index in 0..n.max(2) as u16 {
                build.emit(Op::Move {
                    dst: Reg(row.0 + index),
                    a: Reg(args.0 + index),
                });
            }
            build.emit(Op::Call {
                body,
                dst,
                args: row,
                n: n as u16,
            });
        }
        build.emit(Op::CallBuiltin {
            builtin: Builtin::Exit,
            dst,
            args: dst,
            n: 1,
        });
        build.emit(Op::RetVoid);
        build.finish()
    }
}
