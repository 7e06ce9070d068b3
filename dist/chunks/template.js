// node_modules/@actions/expressions/dist/ast.js
var Expr = class {}, Literal = class extends Expr {
	constructor(literal, token) {
		super(), this.literal = literal, this.token = token;
	}
	accept(v) {
		return v.visitLiteral(this);
	}
}, Unary = class extends Expr {
	constructor(operator, expr) {
		super(), this.operator = operator, this.expr = expr;
	}
	accept(v) {
		return v.visitUnary(this);
	}
}, FunctionCall = class extends Expr {
	constructor(functionName, args) {
		super(), this.functionName = functionName, this.args = args;
	}
	accept(v) {
		return v.visitFunctionCall(this);
	}
}, Binary = class extends Expr {
	constructor(left, operator, right) {
		super(), this.left = left, this.operator = operator, this.right = right;
	}
	accept(v) {
		return v.visitBinary(this);
	}
}, Logical = class extends Expr {
	constructor(operator, args) {
		super(), this.operator = operator, this.args = args;
	}
	accept(v) {
		return v.visitLogical(this);
	}
}, Grouping = class extends Expr {
	constructor(group) {
		super(), this.group = group;
	}
	accept(v) {
		return v.visitGrouping(this);
	}
}, ContextAccess = class extends Expr {
	constructor(name) {
		super(), this.name = name;
	}
	accept(v) {
		return v.visitContextAccess(this);
	}
}, IndexAccess = class extends Expr {
	constructor(expr, index) {
		super(), this.expr = expr, this.index = index;
	}
	accept(v) {
		return v.visitIndexAccess(this);
	}
}, Star = class extends Expr {
	accept() {
		throw Error("Method not implemented.");
	}
}, Kind;
(function(Kind) {
	Kind[Kind.String = 0] = "String", Kind[Kind.Array = 1] = "Array", Kind[Kind.Dictionary = 2] = "Dictionary", Kind[Kind.Boolean = 3] = "Boolean", Kind[Kind.Number = 4] = "Number", Kind[Kind.CaseSensitiveDictionary = 5] = "CaseSensitiveDictionary", Kind[Kind.Null = 6] = "Null";
})(Kind ||= {});
function kindStr(k) {
	switch (k) {
		case Kind.Array: return "Array";
		case Kind.Boolean: return "Boolean";
		case Kind.Null: return "Null";
		case Kind.Number: return "Number";
		case Kind.Dictionary: return "Object";
		case Kind.String: return "String";
	}
	return "unknown";
}
// node_modules/@actions/expressions/dist/data/dictionary.js
var Dictionary = class {
	constructor(...pairs) {
		this.keys = [], this.v = [], this.indexMap = {}, this.kind = Kind.Dictionary, this.primitive = !1;
		for (let p of pairs) this.add(p.key, p.value);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(key, value) {
		key.toLowerCase() in this.indexMap || (this.keys.push(key), this.v.push(value), this.indexMap[key.toLowerCase()] = this.v.length - 1);
	}
	get(key) {
		let index = this.indexMap[key.toLowerCase()];
		if (index !== void 0) return this.v[index];
	}
	values() {
		return this.v;
	}
	pairs() {
		let result = [];
		for (let key of this.keys) result.push({
			key,
			value: this.v[this.indexMap[key.toLowerCase()]]
		});
		return result;
	}
}, Array$1 = class {
	constructor(...data) {
		this.v = [], this.kind = Kind.Array, this.primitive = !1;
		for (let d of data) this.add(d);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(value) {
		this.v.push(value);
	}
	get(index) {
		return this.v[index];
	}
	values() {
		return this.v;
	}
}, BooleanData = class {
	constructor(value) {
		this.value = value, this.kind = Kind.Boolean, this.primitive = !0;
	}
	coerceString() {
		return this.value ? "true" : "false";
	}
	number() {
		return +!!this.value;
	}
}, Null = class {
	constructor() {
		this.kind = Kind.Null, this.primitive = !0;
	}
	coerceString() {
		return "";
	}
	number() {
		return 0;
	}
}, NumberData = class {
	constructor(value) {
		this.value = value, this.kind = Kind.Number, this.primitive = !0;
	}
	coerceString() {
		return this.value === 0 ? "0" : (+this.value.toFixed(15)).toString();
	}
	number() {
		return this.value;
	}
}, StringData = class {
	constructor(value) {
		this.value = value, this.kind = Kind.String, this.primitive = !0;
	}
	coerceString() {
		return this.value;
	}
	number() {
		return Number(this.value);
	}
};
// node_modules/@actions/expressions/dist/data/replacer.js
/**
* Replacer can be passed to JSON.stringify to convert an ExpressionData object into plain JSON
*
* See: https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/JSON/stringify#replacer
*/
function replacer(_key, value) {
	if (value instanceof Null) return null;
	if (value instanceof BooleanData) return value.value;
	if (value instanceof NumberData) return value.number();
	if (value instanceof StringData) return value.coerceString();
	if (value instanceof Array$1) return value.values();
	if (value instanceof Dictionary) {
		let pairs = value.pairs(), r = {};
		for (let p of pairs) r[p.key] = p.value;
		return r;
	}
	return value;
}
// node_modules/@actions/expressions/dist/data/reviver.js
/**
* Reviver can be passed to `JSON.parse` to convert plain JSON into an `ExpressionData` object.
*
* See: https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/JSON/parse#reviver
*/
function reviver(_key, val) {
	return val === null ? new Null() : typeof val == "string" ? new StringData(val) : typeof val == "number" ? new NumberData(val) : typeof val == "boolean" ? new BooleanData(val) : Array.isArray(val) ? new Array$1(...val) : typeof val == "object" ? new Dictionary(...Object.keys(val).map((k) => ({
		key: k,
		value: val[k]
	}))) : val;
}
// node_modules/@actions/expressions/dist/filtered_array.js
var FilteredArray = class extends Array$1 {}, TokenType;
(function(TokenType) {
	TokenType[TokenType.UNKNOWN = 0] = "UNKNOWN", TokenType[TokenType.LEFT_PAREN = 1] = "LEFT_PAREN", TokenType[TokenType.RIGHT_PAREN = 2] = "RIGHT_PAREN", TokenType[TokenType.LEFT_BRACKET = 3] = "LEFT_BRACKET", TokenType[TokenType.RIGHT_BRACKET = 4] = "RIGHT_BRACKET", TokenType[TokenType.COMMA = 5] = "COMMA", TokenType[TokenType.DOT = 6] = "DOT", TokenType[TokenType.BANG = 7] = "BANG", TokenType[TokenType.BANG_EQUAL = 8] = "BANG_EQUAL", TokenType[TokenType.EQUAL_EQUAL = 9] = "EQUAL_EQUAL", TokenType[TokenType.GREATER = 10] = "GREATER", TokenType[TokenType.GREATER_EQUAL = 11] = "GREATER_EQUAL", TokenType[TokenType.LESS = 12] = "LESS", TokenType[TokenType.LESS_EQUAL = 13] = "LESS_EQUAL", TokenType[TokenType.AND = 14] = "AND", TokenType[TokenType.OR = 15] = "OR", TokenType[TokenType.STAR = 16] = "STAR", TokenType[TokenType.NUMBER = 17] = "NUMBER", TokenType[TokenType.STRING = 18] = "STRING", TokenType[TokenType.IDENTIFIER = 19] = "IDENTIFIER", TokenType[TokenType.TRUE = 20] = "TRUE", TokenType[TokenType.FALSE = 21] = "FALSE", TokenType[TokenType.NULL = 22] = "NULL", TokenType[TokenType.EOF = 23] = "EOF";
})(TokenType ||= {});
function tokenString(tok) {
	switch (tok.type) {
		case TokenType.EOF: return "EOF";
		case TokenType.NUMBER: return tok.lexeme;
		case TokenType.STRING: return tok.value.toString();
		default: return tok.lexeme;
	}
}
var Lexer = class {
	constructor(input) {
		this.input = input, this.start = 0, this.offset = 0, this.line = 0, this.lastLineOffset = 0, this.tokens = [];
	}
	lex() {
		if (this.input.length > 21e3) throw Error("ErrorExceededMaxLength");
		for (; !this.atEnd();) {
			this.start = this.offset;
			let c = this.next();
			switch (c) {
				case "(":
					this.addToken(TokenType.LEFT_PAREN);
					break;
				case ")":
					this.addToken(TokenType.RIGHT_PAREN);
					break;
				case "[":
					this.addToken(TokenType.LEFT_BRACKET);
					break;
				case "]":
					this.addToken(TokenType.RIGHT_BRACKET);
					break;
				case ",":
					this.addToken(TokenType.COMMA);
					break;
				case ".":
					this.previous() != TokenType.IDENTIFIER && this.previous() != TokenType.RIGHT_BRACKET && this.previous() != TokenType.RIGHT_PAREN && this.previous() != TokenType.STAR ? this.consumeNumber() : this.addToken(TokenType.DOT);
					break;
				case "-":
				case "+":
					this.consumeNumber();
					break;
				case "!":
					this.addToken(this.match("=") ? TokenType.BANG_EQUAL : TokenType.BANG);
					break;
				case "=":
					if (!this.match("=")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.EQUAL_EQUAL);
					break;
				case "<":
					this.addToken(this.match("=") ? TokenType.LESS_EQUAL : TokenType.LESS);
					break;
				case ">":
					this.addToken(this.match("=") ? TokenType.GREATER_EQUAL : TokenType.GREATER);
					break;
				case "&":
					if (!this.match("&")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.AND);
					break;
				case "|":
					if (!this.match("|")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.OR);
					break;
				case "*":
					this.addToken(TokenType.STAR);
					break;
				case " ":
				case "\r":
				case "	": break;
				case "\n":
					++this.line, this.lastLineOffset = this.offset;
					break;
				case "'":
					this.consumeString();
					break;
				default: switch (!0) {
					case isDigit(c):
						this.consumeNumber();
						break;
					default: this.consumeIdentifier();
				}
			}
		}
		return this.tokens.push({
			type: TokenType.EOF,
			lexeme: "",
			range: this.range()
		}), { tokens: this.tokens };
	}
	pos() {
		return {
			line: this.line,
			column: this.start - this.lastLineOffset
		};
	}
	endPos() {
		return {
			line: this.line,
			column: this.offset - this.lastLineOffset
		};
	}
	range() {
		return {
			start: this.pos(),
			end: this.endPos()
		};
	}
	atEnd() {
		return this.offset >= this.input.length;
	}
	peek() {
		return this.atEnd() ? "\0" : this.input[this.offset];
	}
	peekNext() {
		return this.offset + 1 >= this.input.length ? "\0" : this.input[this.offset + 1];
	}
	previous() {
		let l = this.tokens.length;
		return l == 0 ? TokenType.EOF : this.tokens[l - 1].type;
	}
	next() {
		return this.input[this.offset++];
	}
	match(expected) {
		return this.atEnd() || this.input[this.offset] !== expected ? !1 : (this.offset++, !0);
	}
	addToken(type, value) {
		this.tokens.push({
			type,
			lexeme: this.input.substring(this.start, this.offset),
			range: this.range(),
			value
		});
	}
	consumeNumber() {
		for (; !this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".");) this.next();
		let lexeme = this.input.substring(this.start, this.offset), value = new StringData(lexeme).number();
		if (isNaN(value)) throw Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(TokenType.NUMBER, value);
	}
	consumeString() {
		for (; (this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd();) this.peek() === "\n" && this.line++, this.peek() === "'" && this.peekNext() === "'" && this.next(), this.next();
		if (this.atEnd()) throw Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.next();
		let value = this.input.substring(this.start + 1, this.offset - 1);
		value = value.replace("''", "'"), this.addToken(TokenType.STRING, value);
	}
	consumeIdentifier() {
		for (; !this.atEnd() && !isBoundary(this.peek());) this.next();
		let tokenType = TokenType.IDENTIFIER, tokenValue, lexeme = this.input.substring(this.start, this.offset);
		if (this.previous() != TokenType.DOT) switch (lexeme) {
			case "true":
				tokenType = TokenType.TRUE;
				break;
			case "false":
				tokenType = TokenType.FALSE;
				break;
			case "null":
				tokenType = TokenType.NULL;
				break;
			case "NaN":
				tokenType = TokenType.NUMBER, tokenValue = NaN;
				break;
			case "Infinity": tokenType = TokenType.NUMBER, tokenValue = 1e400;
		}
		if (!isLegalIdentifier(lexeme)) throw Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(tokenType, tokenValue);
	}
};
function isDigit(c) {
	return c >= "0" && c <= "9";
}
function isBoundary(c) {
	switch (c) {
		case "(":
		case "[":
		case ")":
		case "]":
		case ",":
		case ".":
		case "!":
		case ">":
		case "<":
		case "=":
		case "&":
		case "|": return !0;
	}
	return /\s/.test(c);
}
function isLegalIdentifier(str) {
	if (str == "") return !1;
	let first = str[0];
	if (first >= "a" && first <= "z" || first >= "A" && first <= "Z" || first == "_") {
		for (let c of str.substring(1).split("")) if (!(c >= "a" && c <= "z" || c >= "A" && c <= "Z" || c >= "0" && c <= "9" || c == "_" || c == "-")) return !1;
		return !0;
	}
	return !1;
}
var ErrorType;
(function(ErrorType) {
	ErrorType[ErrorType.ErrorUnexpectedSymbol = 0] = "ErrorUnexpectedSymbol", ErrorType[ErrorType.ErrorUnrecognizedNamedValue = 1] = "ErrorUnrecognizedNamedValue", ErrorType[ErrorType.ErrorUnexpectedEndOfExpression = 2] = "ErrorUnexpectedEndOfExpression", ErrorType[ErrorType.ErrorExceededMaxDepth = 3] = "ErrorExceededMaxDepth", ErrorType[ErrorType.ErrorExceededMaxLength = 4] = "ErrorExceededMaxLength", ErrorType[ErrorType.ErrorTooFewParameters = 5] = "ErrorTooFewParameters", ErrorType[ErrorType.ErrorTooManyParameters = 6] = "ErrorTooManyParameters", ErrorType[ErrorType.ErrorEvenParameters = 7] = "ErrorEvenParameters", ErrorType[ErrorType.ErrorUnrecognizedContext = 8] = "ErrorUnrecognizedContext", ErrorType[ErrorType.ErrorUnrecognizedFunction = 9] = "ErrorUnrecognizedFunction";
})(ErrorType ||= {});
var ExpressionError = class extends Error {
	constructor(typ, tok) {
		super(`${errorDescription(typ)}: '${tokenString(tok)}'`), this.typ = typ, this.tok = tok, this.pos = this.tok.range.start;
	}
};
function errorDescription(typ) {
	switch (typ) {
		case ErrorType.ErrorUnexpectedEndOfExpression: return "Unexpected end of expression";
		case ErrorType.ErrorUnexpectedSymbol: return "Unexpected symbol";
		case ErrorType.ErrorUnrecognizedNamedValue: return "Unrecognized named-value";
		case ErrorType.ErrorExceededMaxDepth: return "Exceeded max expression depth 50";
		case ErrorType.ErrorExceededMaxLength: return "Exceeded max expression length 21000";
		case ErrorType.ErrorTooFewParameters: return "Too few parameters supplied";
		case ErrorType.ErrorTooManyParameters: return "Too many parameters supplied";
		case ErrorType.ErrorEvenParameters: return "Even number of parameters supplied, requires an odd number of parameters";
		case ErrorType.ErrorUnrecognizedContext: return "Unrecognized named-value";
		case ErrorType.ErrorUnrecognizedFunction: return "Unrecognized function";
		default: return "Unknown error";
	}
}
var ExpressionEvaluationError = class extends Error {};
// node_modules/@actions/expressions/dist/funcs/case.js
const caseFunc = {
	name: "case",
	description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
	minArgs: 3,
	maxArgs: 2 ** 53 - 1,
	call: (...args) => {
		for (let i = 0; i < args.length - 1; i += 2) {
			let predicate = args[i];
			if (predicate.kind !== Kind.Boolean) throw Error("case predicate must evaluate to a boolean value");
			if (predicate.value) return args[i + 1];
		}
		return args[args.length - 1];
	}
};
// node_modules/@actions/expressions/dist/result.js
function falsy(d) {
	switch (d.kind) {
		case Kind.Null: return !0;
		case Kind.Boolean: return !d.value;
		case Kind.Number: {
			let dv = d.value;
			return dv === 0 || isNaN(dv);
		}
		case Kind.String: return d.value.length === 0;
	}
	return !1;
}
function truthy(d) {
	return !falsy(d);
}
function coerceTypes(li, ri) {
	let lv = li, rv = ri;
	if (li.kind === ri.kind) return [lv, rv];
	switch (li.kind) {
		case Kind.Number:
			if (ri.kind === Kind.String) return rv = new NumberData(ri.number()), [lv, rv];
			break;
		case Kind.String:
			if (ri.kind === Kind.Number) return lv = new NumberData(li.number()), [lv, rv];
			break;
		case Kind.Null:
		case Kind.Boolean: return lv = new NumberData(li.number()), coerceTypes(lv, rv);
	}
	switch (ri.kind) {
		case Kind.Null:
		case Kind.Boolean: return rv = new NumberData(ri.number()), coerceTypes(lv, rv);
	}
	return [lv, rv];
}
function equals(lhs, rhs) {
	let [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return !1;
	switch (lv.kind) {
		case Kind.Null: return !0;
		case Kind.Number: {
			let ld = lv.value, rd = rv.value;
			return isNaN(ld) || isNaN(rd) ? !1 : ld == rd;
		}
		case Kind.String: {
			let ls = lv.value, rs = rv.value;
			return toUpperSpecial(ls) === toUpperSpecial(rs);
		}
		case Kind.Boolean: return lv.value == rv.value;
		case Kind.Dictionary:
		case Kind.Array: return lv === rv;
	}
	return !1;
}
function greaterThan(lhs, rhs) {
	let [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return !1;
	switch (lv.kind) {
		case Kind.Number: {
			let lf = lv.value, rf = rv.value;
			return isNaN(lf) || isNaN(rf) ? !1 : lf > rf;
		}
		case Kind.String: {
			let ls = lv.value, rs = rv.value;
			return ls = toUpperSpecial(ls), rs = toUpperSpecial(rs), ls > rs;
		}
		case Kind.Boolean: {
			let lb = lv.value, rb = rv.value;
			return lb && !rb;
		}
	}
	return !1;
}
function lessThan(lhs, rhs) {
	let [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return !1;
	switch (lv.kind) {
		case Kind.Number: {
			let lf = lv.value, rf = rv.value;
			return isNaN(lf) || isNaN(rf) ? !1 : lf < rf;
		}
		case Kind.String: {
			let ls = lv.value, rs = rv.value;
			return ls = toUpperSpecial(ls), rs = toUpperSpecial(rs), ls < rs;
		}
		case Kind.Boolean: {
			let lb = lv.value, rb = rv.value;
			return !lb && rb;
		}
	}
	return !1;
}
function toUpperSpecial(s) {
	let sb = [], i = 0, len = s.length, found = s.indexOf("ı");
	for (; i < len;) if (i < found) sb.push(s.substring(i, found).toUpperCase()), i = found;
	else if (i == found) sb.push(s.substring(i, i + 1)), i += 1, found = s.indexOf("ı", i);
	else {
		sb.push(s.substring(i).toUpperCase());
		break;
	}
	return sb.join("");
}
// node_modules/@actions/expressions/dist/funcs/contains.js
const contains = {
	name: "contains",
	description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		let left = args[0], right = args[1];
		if (left.primitive) {
			let ls = left.coerceString();
			if (right.primitive) {
				let rs = right.coerceString();
				return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()));
			}
		} else if (left.kind === Kind.Array) {
			let la = left;
			if (la.values().length === 0) return new BooleanData(!1);
			for (let v of la.values()) if (equals(right, v)) return new BooleanData(!0);
		}
		return new BooleanData(!1);
	}
}, endswith = {
	name: "endsWith",
	description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		let left = args[0];
		if (!left.primitive) return new BooleanData(!1);
		let right = args[1];
		if (!right.primitive) return new BooleanData(!1);
		let ls = toUpperSpecial(left.coerceString()), rs = toUpperSpecial(right.coerceString());
		return new BooleanData(ls.endsWith(rs));
	}
}, format = {
	name: "format",
	description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
	minArgs: 1,
	maxArgs: 255,
	call: (...args) => {
		let fs = args[0].coerceString(), result = [], index = 0;
		for (; index < fs.length;) {
			let lbrace = fs.indexOf("{", index), rbrace = fs.indexOf("}", index);
			if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
				if (safeCharAt(fs, lbrace + 1) === "{") {
					result.push(fs.substr(index, lbrace - index + 1)), index = lbrace + 2;
					continue;
				}
				if (rbrace > lbrace + 1) {
					let argIndex = readArgIndex(fs, lbrace + 1);
					if (argIndex.success) {
						if (1 + argIndex.result > args.length - 1) throw Error(`The following format string references more arguments than were supplied: ${fs}`);
						lbrace > index && result.push(fs.substr(index, lbrace - index)), result.push(`${args[1 + argIndex.result].coerceString()}`), index = rbrace + 1;
						continue;
					}
				}
				throw Error(`The following format string is invalid: ${fs}`);
			}
			if (rbrace >= 0) {
				if (safeCharAt(fs, rbrace + 1) === "}") result.push(fs.substr(index, rbrace - index + 1)), index = rbrace + 2;
				else throw Error(`The following format string is invalid: ${fs}`);
			} else {
				result.push(fs.substr(index));
				break;
			}
		}
		return new StringData(result.join(""));
	}
};
function safeCharAt(string, index) {
	return string.length > index ? string[index] : "\0";
}
function readArgIndex(string, startIndex) {
	let length = 0;
	for (;;) {
		let nextChar = safeCharAt(string, startIndex + length);
		if (nextChar >= "0" && nextChar <= "9") length++;
		else break;
	}
	if (length < 1) return { success: !1 };
	let endIndex = startIndex + length - 1, result = parseInt(string.substr(startIndex, length));
	return {
		success: !isNaN(result),
		result,
		endIndex
	};
}
// node_modules/@actions/expressions/dist/funcs.js
const wellKnownFunctions = {
	case: caseFunc,
	contains,
	endswith,
	format,
	fromjson: {
		name: "fromJson",
		description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
		minArgs: 1,
		maxArgs: 1,
		call: (...args) => {
			let is = args[0].coerceString();
			if (is.trim() === "") throw Error("empty input");
			try {
				return JSON.parse(is, reviver);
			} catch (e) {
				throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", { cause: e });
			}
		}
	},
	join: {
		name: "join",
		description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
		minArgs: 1,
		maxArgs: 2,
		call: (...args) => {
			if (args[0].primitive) return new StringData(args[0].coerceString());
			if (args[0].kind === Kind.Array) {
				let separator = ",";
				return args.length > 1 && args[1].primitive && (separator = args[1].coerceString()), new StringData(args[0].values().map((item) => item.coerceString()).join(separator));
			}
			return new StringData("");
		}
	},
	startswith: {
		name: "startsWith",
		description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
		minArgs: 2,
		maxArgs: 2,
		call: (...args) => {
			let left = args[0];
			if (!left.primitive) return new BooleanData(!1);
			let right = args[1];
			if (!right.primitive) return new BooleanData(!1);
			let ls = toUpperSpecial(left.coerceString()), rs = toUpperSpecial(right.coerceString());
			return new BooleanData(ls.startsWith(rs));
		}
	},
	tojson: {
		name: "toJson",
		description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
		minArgs: 1,
		maxArgs: 1,
		call: (...args) => new StringData(JSON.stringify(args[0], replacer, "  "))
	}
};
function validateFunction(context, identifier, argCount) {
	let name = identifier.lexeme.toLowerCase(), f;
	if (f = wellKnownFunctions[name], !f && (f = context.extensionFunctions.get(name), !f)) {
		if (!context.allowUnknownKeywords) throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction, identifier);
	} else {
		if (argCount < f.minArgs) throw new ExpressionError(ErrorType.ErrorTooFewParameters, identifier);
		if (argCount > f.maxArgs) throw new ExpressionError(ErrorType.ErrorTooManyParameters, identifier);
		if (name === "case" && argCount % 2 == 0) throw new ExpressionError(ErrorType.ErrorEvenParameters, identifier);
	}
}
// node_modules/@actions/expressions/dist/idxHelper.js
var idxHelper = class {
	constructor(star, idx) {
		if (this.star = star, idx && !star) {
			idx.primitive && (this.str = idx.coerceString());
			let f = idx.number();
			!isNaN(f) && isFinite(f) && f >= 0 && (f = Math.floor(f), this.int = f);
		}
	}
}, Evaluator = class {
	/**
	* Creates a new evaluator
	* @param n Parsed expression to evaluate
	* @param context Context data to use
	* @param functions Optional map of function implementations. If given, these will be preferred over the built-in functions.
	*/
	constructor(n, context, functions) {
		this.n = n, this.context = context, this.functions = functions;
	}
	evaluate() {
		return this.eval(this.n);
	}
	eval(n) {
		return n.accept(this);
	}
	visitLiteral(literal) {
		return literal.literal;
	}
	visitUnary(unary) {
		let r = this.eval(unary.expr);
		if (unary.operator.type === TokenType.BANG) return new BooleanData(falsy(r));
		throw Error(`unknown unary operator: ${unary.operator.lexeme}`);
	}
	visitBinary(binary) {
		let left = this.eval(binary.left), right = this.eval(binary.right);
		switch (binary.operator.type) {
			case TokenType.EQUAL_EQUAL: return new BooleanData(equals(left, right));
			case TokenType.BANG_EQUAL: return new BooleanData(!equals(left, right));
			case TokenType.GREATER: return new BooleanData(greaterThan(left, right));
			case TokenType.GREATER_EQUAL: return new BooleanData(equals(left, right) || greaterThan(left, right));
			case TokenType.LESS: return new BooleanData(lessThan(left, right));
			case TokenType.LESS_EQUAL: return new BooleanData(equals(left, right) || lessThan(left, right));
		}
		throw Error(`unknown binary operator: ${binary.operator.lexeme}`);
	}
	visitLogical(logical) {
		let result;
		for (let arg of logical.args) if (result = this.eval(arg), logical.operator.type === TokenType.AND && falsy(result) || logical.operator.type === TokenType.OR && truthy(result)) break;
		return result;
	}
	visitGrouping(grouping) {
		return this.eval(grouping.group);
	}
	visitContextAccess(contextAccess) {
		return this.context.get(contextAccess.name.lexeme);
	}
	visitIndexAccess(ia) {
		let idx;
		if (ia.index instanceof Star) idx = new idxHelper(!0, void 0);
		else {
			let idxResult;
			try {
				idxResult = this.eval(ia.index);
			} catch (e) {
				throw Error(`could not evaluate index for index access: ${e.message}`, { cause: e });
			}
			idx = new idxHelper(!1, idxResult);
		}
		let objResult = this.eval(ia.expr), result;
		switch (objResult.kind) {
			case Kind.Array: {
				let tobjResult = objResult;
				result = tobjResult instanceof FilteredArray ? filteredArrayAccess(tobjResult, idx) : arrayAccess(tobjResult, idx);
				break;
			}
			case Kind.Dictionary:
				result = objectAccess(objResult, idx);
				break;
			default: result = idx.star ? new FilteredArray() : new Null();
		}
		return result;
	}
	visitFunctionCall(functionCall) {
		let args = functionCall.args.map((arg) => this.eval(arg)), functionName = functionCall.functionName.lexeme.toLowerCase();
		return (this.functions?.get(functionName) || wellKnownFunctions[functionName]).call(...args);
	}
};
function filteredArrayAccess(fa, idx) {
	let result = new FilteredArray();
	for (let item of fa.values()) switch (item.kind) {
		case Kind.Dictionary: {
			let ti = item;
			if (idx.star) for (let v of ti.values()) result.add(v);
			else if (idx.str !== void 0) {
				let v = ti.get(idx.str);
				v !== void 0 && result.add(v);
			}
			break;
		}
		case Kind.Array: {
			let ti = item;
			if (idx.star) for (let v of ti.values()) result.add(v);
			else idx.int !== void 0 && idx.int < ti.values().length && result.add(ti.get(idx.int));
			break;
		}
	}
	return result;
}
function arrayAccess(a, idx) {
	if (idx.star) {
		let fa = new FilteredArray();
		for (let item of a.values()) fa.add(item);
		return fa;
	}
	return idx.int !== void 0 && idx.int < a.values().length ? a.get(idx.int) : new Null();
}
function objectAccess(obj, idx) {
	if (idx.star) return new FilteredArray(...obj.values());
	if (idx.str !== void 0) {
		let r = obj.get(idx.str);
		if (r !== void 0) return r;
	}
	return new Null();
}
// node_modules/@actions/expressions/dist/parser.js
var Parser = class {
	/**
	* Constructs a new parser for the given tokens
	*
	* @param tokens Tokens to build a parse tree from
	* @param extensionContexts Available context names
	* @param extensionFunctions Available functions (beyond the built-in ones)
	*/
	constructor(tokens, extensionContexts, extensionFunctions) {
		this.tokens = tokens, this.offset = 0, this.depth = 0, this.extContexts = /* @__PURE__ */ new Map(), this.extFuncs = /* @__PURE__ */ new Map();
		for (let contextName of extensionContexts) this.extContexts.set(contextName.toLowerCase(), !0);
		for (let { name, func } of extensionFunctions.map((x) => ({
			name: x.name,
			func: x
		}))) this.extFuncs.set(name.toLowerCase(), func);
		this.context = {
			allowUnknownKeywords: !1,
			extensionContexts: this.extContexts,
			extensionFunctions: this.extFuncs
		};
	}
	parse() {
		let result;
		if (this.atEnd()) return result;
		if (result = this.expression(), !this.atEnd()) throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
		return result;
	}
	expression() {
		this.incrDepth();
		try {
			return this.logicalOr();
		} finally {
			this.decrDepth();
		}
	}
	logicalOr() {
		let expr = this.logicalAnd();
		if (this.check(TokenType.OR)) {
			this.incrDepth();
			try {
				let logical = new Logical(this.peek(), [expr]);
				for (expr = logical; this.match(TokenType.OR);) {
					let right = this.logicalAnd();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	logicalAnd() {
		let expr = this.equality();
		if (this.check(TokenType.AND)) {
			this.incrDepth();
			try {
				let logical = new Logical(this.peek(), [expr]);
				for (expr = logical; this.match(TokenType.AND);) {
					let right = this.equality();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	equality() {
		let expr = this.comparison();
		for (; this.match(TokenType.BANG_EQUAL, TokenType.EQUAL_EQUAL);) {
			let operator = this.previous(), right = this.comparison();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	comparison() {
		let expr = this.unary();
		for (; this.match(TokenType.GREATER, TokenType.GREATER_EQUAL, TokenType.LESS, TokenType.LESS_EQUAL);) {
			let operator = this.previous(), right = this.unary();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	unary() {
		if (this.match(TokenType.BANG)) {
			this.incrDepth();
			let operator = this.previous(), unary = this.unary();
			try {
				return new Unary(operator, unary);
			} finally {
				this.decrDepth();
			}
		}
		return this.index();
	}
	index() {
		let expr = this.call(), depthIncreased = 0;
		if (expr instanceof Grouping || expr instanceof FunctionCall || expr instanceof ContextAccess) {
			let cont = !0;
			for (; cont;) switch (!0) {
				case this.match(TokenType.LEFT_BRACKET): {
					let indexExpr;
					indexExpr = this.match(TokenType.STAR) ? new Star() : this.expression(), this.consume(TokenType.RIGHT_BRACKET, ErrorType.ErrorUnexpectedSymbol), this.incrDepth(), depthIncreased++, expr = new IndexAccess(expr, indexExpr);
					break;
				}
				case this.match(TokenType.DOT):
					if (this.incrDepth(), depthIncreased++, this.match(TokenType.IDENTIFIER)) {
						let property = this.previous();
						expr = new IndexAccess(expr, new Literal(new StringData(property.lexeme), property));
					} else if (this.match(TokenType.STAR)) expr = new IndexAccess(expr, new Star());
					else throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
					break;
				default: cont = !1;
			}
		}
		for (let i = 0; i < depthIncreased; i++) this.decrDepth();
		return expr;
	}
	call() {
		if (!this.check(TokenType.IDENTIFIER)) return this.primary();
		let identifier = this.next();
		if (!this.match(TokenType.LEFT_PAREN)) {
			if (!this.extContexts.has(identifier.lexeme.toLowerCase())) throw this.buildError(ErrorType.ErrorUnrecognizedContext, identifier);
			return new ContextAccess(identifier);
		}
		let args = [];
		for (; !this.match(TokenType.RIGHT_PAREN);) {
			let aexp = this.expression();
			args.push(aexp), this.check(TokenType.RIGHT_PAREN) || this.consume(TokenType.COMMA, ErrorType.ErrorUnexpectedSymbol);
		}
		return validateFunction(this.context, identifier, args.length), new FunctionCall(identifier, args);
	}
	primary() {
		switch (!0) {
			case this.match(TokenType.FALSE): return new Literal(new BooleanData(!1), this.previous());
			case this.match(TokenType.TRUE): return new Literal(new BooleanData(!0), this.previous());
			case this.match(TokenType.NULL): return new Literal(new Null(), this.previous());
			case this.match(TokenType.NUMBER): return new Literal(new NumberData(this.previous().value), this.previous());
			case this.match(TokenType.STRING): return new Literal(new StringData(this.previous().value), this.previous());
			case this.match(TokenType.LEFT_PAREN): {
				let expr = this.expression();
				if (this.atEnd()) throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
				return this.consume(TokenType.RIGHT_PAREN, ErrorType.ErrorUnexpectedSymbol), new Grouping(expr);
			}
			case this.atEnd(): throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
		}
		throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
	}
	match(...tokenTypes) {
		for (let tokenType of tokenTypes) if (this.check(tokenType)) return this.next(), !0;
		return !1;
	}
	check(tokenType) {
		return !this.atEnd() && this.peek().type == tokenType;
	}
	atEnd() {
		return this.peek().type == TokenType.EOF;
	}
	next() {
		return this.atEnd() || this.offset++, this.previous();
	}
	peek() {
		return this.tokens[this.offset];
	}
	previous() {
		return this.tokens[this.offset - 1];
	}
	consume(tokenType, errorType) {
		if (this.check(tokenType)) this.next();
		else throw this.buildError(errorType, this.peek());
	}
	incrDepth() {
		if (this.depth++, this.depth > 50) throw this.buildError(ErrorType.ErrorExceededMaxDepth, this.peek());
	}
	decrDepth() {
		this.depth--;
	}
	buildError(errType, token) {
		return new ExpressionError(errType, token);
	}
};
// src/local-github/runner/expressions/template.ts
/** The value under `key` of a mapping; `undefined` without it, or if `template` is no mapping. */
function entryOf(template, key) {
	if (template?.kind === "mapping") return template.entries.find(([name]) => name === key)?.[1];
}
export { Logical as _, Lexer as a, Null as c, Dictionary as d, Kind as f, IndexAccess as g, Grouping as h, truthy as i, BooleanData as l, FunctionCall as m, Parser as n, StringData as o, Binary as p, Evaluator as r, NumberData as s, entryOf as t, Array$1 as u, Unary as v };
