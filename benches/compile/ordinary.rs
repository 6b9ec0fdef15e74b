//! Writes an ordinary C program of so many lines: records, lists, tables, strings, loops and calls, as courses have them.
//! The same number gives the same text. No line is written to be like another; what repeats is what people repeat.

use std::cell::Cell;

const NOUNS: [&str; 40] = [
    "account", "buffer", "counter", "cursor", "delta", "edge", "entry", "factor", "grade", "height", "index", "item",
    "key", "length", "level", "limit", "margin", "node", "offset", "order", "parent", "part", "place", "price",
    "queue", "rate", "record", "result", "row", "score", "shape", "slot", "stack", "state", "step", "table", "token",
    "total", "value", "weight",
];
const VERBS: [&str; 16] = [
    "add", "apply", "build", "check", "clear", "collect", "compare", "count", "find", "insert", "merge", "print",
    "reduce", "remove", "sort", "update",
];

/// Draws numbers (xorshift64*).
struct Dice(Cell<u64>);

impl Dice {
    fn below(&self, bound: usize) -> usize {
        let mut state = self.0.get();
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        self.0.set(state);
        (state.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % bound.max(1)
    }

    fn one<'a>(&self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

/// What is written so far, and what can be named.
struct Writer {
    dice: Dice,
    lines: Vec<String>,
    indent: usize,
    /// Records: name and integer members.
    records: Vec<(String, Vec<String>)>,
    /// Functions of integers: name and number of parameters.
    functions: Vec<(String, usize)>,
    /// Integer variables in scope; the first of them may not be assigned to.
    names: Vec<String>,
    /// Arrays in scope with their lengths.
    arrays: Vec<(String, usize)>,
    /// A pointer to a record in scope.
    object: Option<(String, usize)>,
    number: usize,
}

/// A program of about `lines` lines.
pub(crate) fn program(lines: usize) -> String {
    let mut writer = Writer {
        dice: Dice(Cell::new(0x9e37_79b9_7f4a_7c15)),
        lines: Vec::new(),
        indent: 0,
        records: Vec::new(),
        functions: Vec::new(),
        names: Vec::new(),
        arrays: Vec::new(),
        object: None,
        number: 0,
    };
    for header in ["stdio", "stdlib", "string", "ctype"] {
        writer.line(format!("#include <{header}.h>"));
    }
    writer.line("#define MIN(a, b) ((a) < (b) ? (a) : (b))".to_owned());
    writer.line("#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))".to_owned());
    while writer.lines.len() + 12 < lines {
        match writer.dice.below(12) {
            0 => writer.record(),
            1 => writer.list(),
            2 => writer.text(),
            3 => writer.table(),
            _ => writer.function(),
        }
    }
    writer.main();
    writer.lines.join("\n") + "\n"
}

impl Writer {
    fn line(&mut self, text: String) {
        self.lines.push(format!("{}{text}", "    ".repeat(self.indent)));
    }

    fn open(&mut self, text: String) {
        self.line(text + " {");
        self.indent += 1;
    }

    fn close(&mut self) {
        self.indent -= 1;
        self.line("}".to_owned());
    }

    fn name(&mut self) -> String {
        self.number += 1;
        format!("{}{}", self.dice.one(&NOUNS), self.number)
    }

    fn function_name(&mut self) -> String {
        self.number += 1;
        format!("{}_{}{}", self.dice.one(&VERBS), self.dice.one(&NOUNS), self.number)
    }

    /// `struct account12 { int level13; double rate14; char name[20]; struct account12 *next; };` and what makes one.
    fn record(&mut self) {
        let name = self.name();
        self.line(String::new());
        self.line(format!(
            "/* One {} of the {}. */",
            self.dice.one(&NOUNS),
            self.dice.one(&NOUNS)
        ));
        self.open(format!("struct {name}"));
        let mut members = Vec::new();
        for _ in 0..2 + self.dice.below(5) {
            let member = self.name();
            match self.dice.below(5) {
                0 => {
                    let rate = self.name();
                    self.line(format!("double {rate};"));
                }
                1 => {
                    let size = 8 << self.dice.below(4);
                    self.line(format!("unsigned char {}_bytes[{size}];", member));
                }
                _ => {
                    self.line(format!("int {member};"));
                    members.push(member);
                }
            }
        }
        let size = 16 + 8 * self.dice.below(4);
        self.line(format!("char name[{size}];"));
        self.line("int amount;".to_owned());
        members.push("amount".to_owned());
        self.line(format!("struct {name} *next;"));
        self.indent -= 1;
        self.line("};".to_owned());
        self.line(String::new());
        self.open(format!(
            "static struct {name} *new_{name}(const char *name, int amount)"
        ));
        self.line(format!("struct {name} *made = malloc(sizeof *made);"));
        self.open("if (made == NULL)".to_owned());
        self.line("fprintf(stderr, \"out of memory\\n\");".to_owned());
        self.line("exit(EXIT_FAILURE);".to_owned());
        self.close();
        self.line("memset(made, 0, sizeof *made);".to_owned());
        self.line(format!(
            "snprintf(made->name, sizeof made->name, \"%s {}\", name);",
            self.dice.one(&NOUNS)
        ));
        self.line("made->amount = amount;".to_owned());
        for member in &members[..members.len() - 1] {
            let factor = 1 + self.dice.below(9);
            self.line(format!("made->{member} = amount * {factor};"));
        }
        self.line("return made;".to_owned());
        self.close();
        self.records.push((name, members));
    }

    /// A function that walks a list.
    fn list(&mut self) {
        if self.records.is_empty() {
            return self.record();
        }
        let index = self.dice.below(self.records.len());
        let (record, members) = self.records[index].clone();
        let name = self.function_name();
        let member = members[self.dice.below(members.len())].clone();
        let limit = 10 + self.dice.below(90);
        self.line(String::new());
        self.open(format!("static int {name}(struct {record} **head, int limit)"));
        self.line("int found = 0;".to_owned());
        self.line(format!("struct {record} **place = head;"));
        self.open("while (*place != NULL)".to_owned());
        self.line(format!("struct {record} *current = *place;"));
        self.open(format!(
            "if (current->{member} > limit && strlen(current->name) < {limit})"
        ));
        self.line("*place = current->next;".to_owned());
        self.line("free(current);".to_owned());
        self.line("found++;".to_owned());
        self.indent -= 1;
        self.open("} else".to_owned());
        let factor = 1 + self.dice.below(7);
        self.line(format!("current->{member} += {factor} * limit - current->amount;"));
        self.line("place = &current->next;".to_owned());
        self.close();
        self.close();
        self.line("return found;".to_owned());
        self.close();
    }

    /// A function over a text.
    fn text(&mut self) {
        let name = self.function_name();
        let sign = char::from(b'a' + self.dice.below(26) as u8);
        self.line(String::new());
        self.open(format!("static int {name}(const char *text, char *out, size_t size)"));
        self.line("size_t used = 0;".to_owned());
        self.line("int words = 0, inside = 0;".to_owned());
        self.open("for (const char *p = text; *p != '\\0'; p++)".to_owned());
        self.open("if (isalpha((unsigned char)*p))".to_owned());
        self.line("if (!inside) words++;".to_owned());
        self.line("inside = 1;".to_owned());
        self.indent -= 1;
        self.open(format!("}} else if (*p == '{sign}' || isdigit((unsigned char)*p))"));
        self.line("inside = 0;".to_owned());
        self.close();
        self.line(format!(
            "if (used + 1 < size) out[used++] = (char)(*p == '{sign}' ? '_' : toupper((unsigned char)*p));"
        ));
        self.close();
        self.line("out[used] = '\\0';".to_owned());
        self.line(format!("printf(\"{} %d: %s\\n\", words, out);", self.dice.one(&NOUNS)));
        self.line("return words;".to_owned());
        self.close();
    }

    /// A constant table and the names of its entries.
    fn table(&mut self) {
        let (numbers, texts, kind) = (self.name(), self.name(), self.name());
        let count = 4 + self.dice.below(8);
        let words: Vec<String> = (0..count).map(|_| self.name().to_uppercase()).collect();
        self.line(String::new());
        self.line(format!("enum {kind} {{ {} }};", words.join(", ")));
        let values: Vec<String> = (0..count).map(|_| self.dice.below(1000).to_string()).collect();
        self.line(format!("static const int {numbers}[] = {{ {} }};", values.join(", ")));
        let quoted: Vec<String> = words
            .iter()
            .map(|word| format!("\"{}\"", word.to_lowercase()))
            .collect();
        self.line(format!(
            "static const char *const {texts}[] = {{ {} }};",
            quoted.join(", ")
        ));
        let name = self.function_name();
        self.open(format!("static int {name}(enum {kind} which, int plus)"));
        self.open("switch (which)".to_owned());
        for word in &words[1..] {
            let factor = 1 + self.dice.below(20);
            self.line(format!("case {word}: return {numbers}[{word}] * {factor} + plus;"));
        }
        self.line(format!(
            "default: printf(\"no %s among %zu\\n\", {texts}[which], LENGTH({numbers}));"
        ));
        self.close();
        self.line("return -1;".to_owned());
        self.close();
    }

    /// A function of integers, made of statements.
    fn function(&mut self) {
        let name = self.function_name();
        let count = 1 + self.dice.below(3);
        self.names = (0..count).map(|_| self.name()).collect();
        self.arrays.clear();
        let mut parameters: Vec<String> = self.names.iter().map(|name| format!("int {name}")).collect();
        self.object = None;
        let takes_object = self.dice.below(3) == 0 && !self.records.is_empty();
        self.line(String::new());
        let result = self.name();
        if takes_object {
            let index = self.dice.below(self.records.len());
            self.object = Some(("object".to_owned(), index));
            parameters.push(format!("struct {} *object", self.records[index].0));
        }
        self.open(format!("static int {name}({})", parameters.join(", ")));
        let first = self.expression(1);
        self.line(format!("int {result} = {first};"));
        self.names.push(result.clone());
        for _ in 0..3 + self.dice.below(6) {
            self.statement(2);
        }
        self.line(format!("return {result};"));
        self.close();
        if !takes_object {
            self.functions.push((name, count));
        }
    }

    fn statement(&mut self, depth: usize) {
        let (names, arrays) = (self.names.len(), self.arrays.len());
        let last = self.names[1 + self.dice.below(names - 1).min(names - 2)].clone();
        match self.dice.below(if depth > 0 { 10 } else { 4 }) {
            0 => {
                let name = self.name();
                let value = self.expression(2);
                self.line(format!("int {name} = {value};"));
                self.names.push(name);
                return;
            }
            1 => {
                let name = self.name();
                let length = 4 + self.dice.below(12);
                self.line(format!(
                    "int {name}[{length}] = {{ {}, {} }};",
                    self.dice.below(50),
                    self.dice.below(50)
                ));
                self.arrays.push((name, length));
                return;
            }
            2 | 3 => {
                let sign = self.dice.one(&["=", "+=", "-=", "^=", "|=", "+="]);
                let value = self.expression(2);
                self.line(format!("{last} {sign} {value};"));
                return;
            }
            4 | 5 => {
                let condition = self.condition();
                self.open(format!("if ({condition})"));
                self.statement(depth - 1);
                if self.dice.below(2) == 0 {
                    self.names.truncate(names);
                    self.arrays.truncate(arrays);
                    self.indent -= 1;
                    self.open("} else".to_owned());
                    self.statement(depth - 1);
                }
                self.close();
            }
            6 | 7 => {
                let (index, end) = (self.name(), 3 + self.dice.below(9));
                self.open(format!("for (int {index} = 0; {index} < {end}; {index}++)"));
                if let Some((array, length)) = self.arrays.last().cloned() {
                    let value = self.expression(1);
                    self.line(format!("{array}[{index} % {length}] += {value};"));
                }
                self.line(format!("{last} += {index} * {};", 1 + self.dice.below(5)));
                self.statement(depth - 1);
                self.close();
            }
            8 => {
                let guard = self.name();
                self.line(format!("int {guard} = 0;"));
                self.open(format!("while ({last} > {} && {guard} < 20)", self.dice.below(100)));
                self.line(format!("{last} /= {};", 2 + self.dice.below(4)));
                self.line(format!("{guard}++;"));
                self.close();
            }
            _ => {
                let word = self.dice.one(&NOUNS);
                let value = self.expression(1);
                self.line(format!("printf(\"{word} %d of %d\\n\", {last}, {value});"));
            }
        }
        self.names.truncate(names);
        self.arrays.truncate(arrays);
    }

    fn condition(&mut self) -> String {
        let (left, right) = (self.expression(1), self.expression(0));
        let sign = self.dice.one(&["<", ">", "==", "!=", "<=", ">="]);
        match self.dice.below(4) {
            0 => format!("{left} {sign} {right} || {} > 3", self.expression(0)),
            1 => format!("{left} % 2 == 0 && {right} {sign} 7"),
            _ => format!("{left} {sign} {right}"),
        }
    }

    fn expression(&mut self, depth: usize) -> String {
        if depth > 0 {
            let sign = self.dice.one(&["+", "-", "*", "+", "&", "%"]);
            match self.dice.below(8) {
                0..=2 if sign == "%" => return format!("{} % {}", self.expression(0), 2 + self.dice.below(30)),
                0..=2 => return format!("{} {sign} {}", self.expression(depth - 1), self.expression(depth - 1)),
                3 => return format!("({} {sign} {})", self.expression(depth - 1), 1 + self.dice.below(9)),
                4 => return format!("MIN({}, {})", self.expression(0), self.expression(0)),
                5 if !self.functions.is_empty() => {
                    let (name, count) = self.functions[self.dice.below(self.functions.len())].clone();
                    let arguments: Vec<String> = (0..count).map(|_| self.expression(0)).collect();
                    return format!("{name}({})", arguments.join(", "));
                }
                _ => {}
            }
        }
        match self.dice.below(5) {
            0 => self.dice.below(200).to_string(),
            1 if !self.arrays.is_empty() => {
                let (array, length) = self.arrays[self.dice.below(self.arrays.len())].clone();
                format!("{array}[{}]", self.dice.below(length))
            }
            2 if self.object.is_some() => {
                let (object, record) = self.object.clone().unwrap_or_default();
                let members = &self.records[record].1;
                let member = members[self.dice.below(members.len())].clone();
                format!("{object}->{member}")
            }
            _ => self.names[self.dice.below(self.names.len())].clone(),
        }
    }

    fn main(&mut self) {
        self.line(String::new());
        self.open("int main(void)".to_owned());
        self.line("int sum = 0;".to_owned());
        for _ in 0..5 {
            let (name, count) = self.functions[self.dice.below(self.functions.len())].clone();
            let arguments: Vec<String> = (0..count).map(|n| (n + 3).to_string()).collect();
            self.line(format!("sum += {name}({});", arguments.join(", ")));
        }
        self.line("printf(\"%d\\n\", sum);".to_owned());
        self.line("return 0;".to_owned());
        self.close();
    }
}
