import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as require_dist } from "./dist.js";
import { _ as Logical, a as Lexer, g as IndexAccess, h as Grouping, m as FunctionCall, n as Parser, p as Binary, t as entryOf, v as Unary } from "./template.js";
// node_modules/@actions/expressions/dist/features.js
/**
* All known experimental feature keys.
* This list must be kept in sync with the ExperimentalFeatures interface.
*/
const allFeatureKeys = [
	"missingInputsQuickfix",
	"blockScalarChompingWarning",
	"allowCaseFunction",
	"allowCopilotRequestsPermission",
	"allowDrivesPermissionAutocomplete",
	"allowBackgroundSteps"
];
var FeatureFlags = class {
	constructor(features) {
		this.features = features ?? {};
	}
	/**
	* Check if an experimental feature is enabled.
	*
	* Resolution order:
	* 1. Explicit feature flag (if set)
	* 2. `all` flag (if set)
	* 3. false (default)
	*/
	isEnabled(feature) {
		let explicit = this.features[feature];
		return explicit === void 0 ? this.features.all ?? !1 : explicit;
	}
	/**
	* Returns list of all enabled experimental features.
	*/
	getEnabledFeatures() {
		return allFeatureKeys.filter((key) => this.isEnabled(key));
	}
}, TokenType;
(function(TokenType) {
	TokenType[TokenType.String = 0] = "String", TokenType[TokenType.Sequence = 1] = "Sequence", TokenType[TokenType.Mapping = 2] = "Mapping", TokenType[TokenType.BasicExpression = 3] = "BasicExpression", TokenType[TokenType.InsertExpression = 4] = "InsertExpression", TokenType[TokenType.Boolean = 5] = "Boolean", TokenType[TokenType.Number = 6] = "Number", TokenType[TokenType.Null = 7] = "Null";
})(TokenType ||= {});
function tokenTypeName(type) {
	switch (type) {
		case TokenType.String: return "StringToken";
		case TokenType.Sequence: return "SequenceToken";
		case TokenType.Mapping: return "MappingToken";
		case TokenType.BasicExpression: return "BasicExpressionToken";
		case TokenType.InsertExpression: return "InsertExpressionToken";
		case TokenType.Boolean: return "BooleanToken";
		case TokenType.Number: return "NumberToken";
		case TokenType.Null: return "NullToken";
		default: throw Error(`Unhandled token type: ${type} ${type}}`);
	}
}
// node_modules/@actions/workflow-parser/dist/templates/tokens/traversal-state.js
var TraversalState = class {
	constructor(parent, token) {
		this.index = -1, this.isKey = !1, this.parent = parent, this._token = token, this.current = token;
	}
	moveNext(omitKeys) {
		switch (this._token.templateTokenType) {
			case TokenType.Sequence: {
				let sequence = this._token;
				return ++this.index < sequence.count ? (this.current = sequence.get(this.index), !0) : (this.current = void 0, !1);
			}
			case TokenType.Mapping: {
				let mapping = this._token;
				return this.isKey ? (this.isKey = !1, this.currentKey = this.current, this.current = mapping.get(this.index).value, !0) : ++this.index < mapping.count ? omitKeys ? (this.isKey = !1, this.currentKey = mapping.get(this.index).key, this.current = mapping.get(this.index).value, !0) : (this.isKey = !0, this.currentKey = void 0, this.current = mapping.get(this.index).key, !0) : (this.currentKey = void 0, this.current = void 0, !1);
			}
			default: throw Error(`Unexpected token type '${this._token.templateTokenType}' when traversing state`);
		}
	}
	/**
	* Returns the ancestor tokens from root to the current token's parent container.
	*/
	getAncestors() {
		let ancestors = [], state = this.parent;
		for (; state;) state.current && ancestors.unshift(state.current), state = state.parent;
		return ancestors;
	}
}, TemplateTokenError = class extends Error {
	constructor(message, token) {
		super(message), this.token = token;
	}
}, TemplateToken = class {
	/**
	* Base class for all template tokens
	*/
	constructor(type, file, range, definitionInfo) {
		this.type = type, this.file = file, this.range = range, this.definitionInfo = definitionInfo;
	}
	get templateTokenType() {
		return this.type;
	}
	get line() {
		return this.range?.start.line;
	}
	get col() {
		return this.range?.start.column;
	}
	get definition() {
		return this.definitionInfo?.definition;
	}
	get description() {
		return this._description || this.propertyDefinition?.description || this.definition?.description;
	}
	set description(description) {
		this._description = description;
	}
	typeName() {
		return tokenTypeName(this.type);
	}
	/**
	* Asserts expected type and throws a good debug message if unexpected
	*/
	assertNull(objectDescription) {
		if (this.type === TokenType.Null) return this;
		throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${objectDescription}'. The type '${tokenTypeName(TokenType.Null)}' was expected.`, this);
	}
	/**
	* Asserts expected type and throws a good debug message if unexpected
	*/
	assertBoolean(objectDescription) {
		if (this.type === TokenType.Boolean) return this;
		throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${objectDescription}'. The type '${tokenTypeName(TokenType.Boolean)}' was expected.`, this);
	}
	/**
	* Asserts expected type and throws a good debug message if unexpected
	*/
	assertNumber(objectDescription) {
		if (this.type === TokenType.Number) return this;
		throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${objectDescription}'. The type '${tokenTypeName(TokenType.Number)}' was expected.`, this);
	}
	/**
	* Asserts expected type and throws a good debug message if unexpected
	*/
	assertString(objectDescription) {
		if (this.type === TokenType.String) return this;
		throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${objectDescription}'. The type '${tokenTypeName(TokenType.String)}' was expected.`, this);
	}
	/**
	* Asserts expected type and throws a good debug message if unexpected
	*/
	assertScalar(objectDescription) {
		if (this?.isScalar === !0) return this;
		throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${objectDescription}'. The type 'ScalarToken' was expected.`, this);
	}
	/**
	* Asserts expected type and throws a good debug message if unexpected
	*/
	assertSequence(objectDescription) {
		if (this.type === TokenType.Sequence) return this;
		throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${objectDescription}'. The type '${tokenTypeName(TokenType.Sequence)}' was expected.`, this);
	}
	/**
	* Asserts expected type and throws a good debug message if unexpected
	*/
	assertMapping(objectDescription) {
		if (this.type === TokenType.Mapping) return this;
		throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${objectDescription}'. The type '${tokenTypeName(TokenType.Mapping)}' was expected.`, this);
	}
	/**
	* Returns all tokens (depth first)
	* @param value The object to traverse
	* @param omitKeys Whether to omit mapping keys
	* @yields A tuple of [parent, token, keyToken, ancestors] for each token in the tree
	*/
	static *traverse(value, omitKeys) {
		switch (yield [
			void 0,
			value,
			void 0,
			[]
		], value.templateTokenType) {
			case TokenType.Sequence:
			case TokenType.Mapping: {
				let state = new TraversalState(void 0, value);
				for (state = new TraversalState(state, value); state.parent;) if (state.moveNext(omitKeys ?? !1)) switch (value = state.current, yield [
					state.parent?.current,
					value,
					state.currentKey,
					state.getAncestors()
				], value.type) {
					case TokenType.Sequence:
					case TokenType.Mapping: state = new TraversalState(state, value);
				}
				else state = state.parent;
				break;
			}
		}
	}
	toJSON() {}
};
// node_modules/@actions/workflow-parser/dist/workflows/file-reference.js
function parseFileReference(ref) {
	if (ref.startsWith("./") || ref.startsWith("$/")) return { path: ref.substring(2) };
	let [remotePath, version] = ref.split("@"), [owner, repository, ...pathSegments] = remotePath.split("/").filter((s) => s.length > 0);
	if (!owner || !repository || !version) throw Error(`Invalid file reference: ${ref}`);
	return {
		repository,
		owner,
		path: pathSegments.join("/"),
		version
	};
}
// node_modules/@actions/workflow-parser/dist/templates/template-validation-error.js
/**
* Provides information about an error which occurred during validation
*/
var TemplateValidationError = class {
	constructor(rawMessage, prefix, code, range) {
		this.rawMessage = rawMessage, this.prefix = prefix, this.code = code, this.range = range;
	}
	get message() {
		return this.prefix ? `${this.prefix}: ${this.rawMessage}` : this.rawMessage;
	}
	toString() {
		return this.message;
	}
}, TemplateContext = class {
	constructor(errors, schema, trace) {
		this._fileIds = {}, this._fileNames = [], this.expressionFunctions = [], this.expressionNamedContexts = [], this.state = {}, this.errors = errors, this.schema = schema, this.trace = trace;
	}
	error(tokenOrFileId, err, tokenRange) {
		let token = tokenOrFileId, range = tokenRange || token?.range, prefix = this.getErrorPrefix(token?.file ?? tokenOrFileId, token?.line, token?.col), e = new TemplateValidationError(err?.message ?? String(err), prefix, void 0, range);
		this.errors.add(e), this.trace.error(e.message);
	}
	/**
	* Gets or adds the file ID
	*/
	getFileId(file) {
		let key = file.toUpperCase(), id = this._fileIds[key];
		return id === void 0 && (id = this._fileNames.length + 1, this._fileIds[key] = id, this._fileNames.push(file)), id;
	}
	/**
	* Looks up a file name by ID. Returns undefined if not found.
	*/
	getFileName(fileId) {
		return this._fileNames.length >= fileId ? this._fileNames[fileId - 1] : void 0;
	}
	/**
	* Gets a copy of the file table
	*/
	getFileTable() {
		return this._fileNames.slice();
	}
	getErrorPrefix(fileId, line, column) {
		let fileName = fileId === void 0 ? void 0 : this.getFileName(fileId);
		return fileName ? line !== void 0 && column !== void 0 ? `${fileName} (Line: ${line}, Col: ${column})` : fileName : line !== void 0 && column !== void 0 ? `(Line: ${line}, Col: ${column})` : "";
	}
}, TemplateValidationErrors = class {
	constructor(maxErrors, maxMessageLength) {
		this._errors = [], this._maxErrors = maxErrors ?? 0, this._maxMessageLength = maxMessageLength ?? 0;
	}
	get count() {
		return this._errors.length;
	}
	add(err) {
		for (let e of Array.isArray(err) ? err : [err]) (this._maxErrors <= 0 || this._errors.length < this._maxErrors) && (this._maxMessageLength > 0 && e.message.length > this._maxMessageLength && (e = new TemplateValidationError(e.message.substring(0, this._maxMessageLength) + "[...]", e.prefix, e.code, e.range)), this._errors.push(e));
	}
	/**
	* Throws if any errors
	* @param prefix The error message prefix
	*/
	check(prefix) {
		if (!(this._errors.length <= 0)) throw prefix ||= "The template is not valid.", Error(`${prefix} ${this._errors.map((x) => x.message).join(",")}`);
	}
	clear() {
		this._errors = [];
	}
	getErrors() {
		return this._errors.slice();
	}
}, DefinitionInfo = class {
	constructor(schemaOrParent, nameOrDefinition) {
		this.isDefinitionInfo = !0;
		let parent = schemaOrParent?.isDefinitionInfo === !0 ? schemaOrParent : void 0;
		if (this._schema = parent === void 0 ? schemaOrParent : parent._schema, this.definition = typeof nameOrDefinition == "string" ? this._schema.getDefinition(nameOrDefinition) : nameOrDefinition, this.definition.readerContext.length > 0) {
			this.allowedContext = [];
			let upperSeen = {};
			for (let context of parent?.allowedContext ?? []) this.allowedContext.push(context), upperSeen[context.toUpperCase()] = !0;
			for (let context of this.definition.readerContext) {
				let upper = context.toUpperCase();
				upperSeen[upper] || (this.allowedContext.push(context), upperSeen[upper] = !0);
			}
		} else this.allowedContext = parent?.allowedContext ?? [];
	}
	getScalarDefinitions() {
		return this._schema.getScalarDefinitions(this.definition);
	}
	getDefinitionsOfType(type) {
		return this._schema.getDefinitionsOfType(this.definition, type);
	}
}, DefinitionType;
(function(DefinitionType) {
	DefinitionType[DefinitionType.Null = 0] = "Null", DefinitionType[DefinitionType.Boolean = 1] = "Boolean", DefinitionType[DefinitionType.Number = 2] = "Number", DefinitionType[DefinitionType.String = 3] = "String", DefinitionType[DefinitionType.Sequence = 4] = "Sequence", DefinitionType[DefinitionType.Mapping = 5] = "Mapping", DefinitionType[DefinitionType.OneOf = 6] = "OneOf", DefinitionType[DefinitionType.AllowedValues = 7] = "AllowedValues";
})(DefinitionType ||= {});
// node_modules/@actions/workflow-parser/dist/templates/template-constants.js
const ALLOWED_VALUES = "allowed-values", BOOLEAN = "boolean", BOOLEAN_DEFINITION = "boolean-definition", BOOLEAN_DEFINITION_PROPERTIES = "boolean-definition-properties", CONSTANT = "constant", CONTEXT = "context", DEFINITION = "definition", DEFINITIONS = "definitions", DESCRIPTION = "description", IGNORE_CASE = "ignore-case", INSERT_DIRECTIVE = "insert", IS_EXPRESSION = "is-expression", ITEM_TYPE = "item-type", LOOSE_KEY_TYPE = "loose-key-type", LOOSE_VALUE_TYPE = "loose-value-type", MAPPING = "mapping", MAPPING_DEFINITION = "mapping-definition", MAPPING_DEFINITION_PROPERTIES = "mapping-definition-properties", MAPPING_PROPERTY_VALUE = "mapping-property-value", NON_EMPTY_STRING = "non-empty-string", NULL = "null", NULL_DEFINITION = "null-definition", NULL_DEFINITION_PROPERTIES = "null-definition-properties", NUMBER = "number", NUMBER_DEFINITION = "number-definition", NUMBER_DEFINITION_PROPERTIES = "number-definition-properties", ONE_OF = "one-of", ONE_OF_DEFINITION = "one-of-definition", PROPERTY_VALUE = "property-value", PROPERTIES = "properties", REQUIRED = "required", REQUIRE_NON_EMPTY = "require-non-empty", SEQUENCE = "sequence", SEQUENCE_DEFINITION = "sequence-definition", SEQUENCE_DEFINITION_PROPERTIES = "sequence-definition-properties", TYPE = "type", SEQUENCE_OF_NON_EMPTY_STRING = "sequence-of-non-empty-string", STRING = "string", STRING_DEFINITION = "string-definition", STRING_DEFINITION_PROPERTIES = "string-definition-properties", TEMPLATE_SCHEMA = "template-schema", VERSION = "version";
// node_modules/@actions/workflow-parser/dist/templates/tokens/scalar-token.js
/**
* Base class for everything that is not a mapping or sequence
*/
var ScalarToken = class extends TemplateToken {
	constructor(type, file, range, definitionInfo) {
		super(type, file, range, definitionInfo);
	}
	get isScalar() {
		return !0;
	}
	static trimDisplayString(displayString) {
		let firstLine = displayString.trimStart(), firstNewLine = firstLine.indexOf("\n"), firstCarriageReturn = firstLine.indexOf("\r");
		return (firstNewLine >= 0 || firstCarriageReturn >= 0) && (firstLine = firstLine.substr(0, Math.min(firstNewLine >= 0 ? firstNewLine : Number.MAX_VALUE, firstCarriageReturn >= 0 ? firstCarriageReturn : Number.MAX_VALUE))), firstLine;
	}
}, LiteralToken = class extends ScalarToken {
	constructor(type, file, range, definitionInfo) {
		super(type, file, range, definitionInfo);
	}
	get isLiteral() {
		return !0;
	}
	get isExpression() {
		return !1;
	}
	toDisplayString() {
		return ScalarToken.trimDisplayString(this.toString());
	}
	/**
	* Throws a good debug message when an unexpected literal value is encountered
	*/
	assertUnexpectedValue(objectDescription) {
		throw Error(`Error while reading '${objectDescription}'. Unexpected value '${this.toString()}'`);
	}
}, StringToken = class StringToken extends LiteralToken {
	constructor(file, range, value, definitionInfo, source, blockScalarHeader) {
		super(TokenType.String, file, range, definitionInfo), this.value = value, this.source = source, this.blockScalarHeader = blockScalarHeader;
	}
	clone(omitSource) {
		return omitSource ? new StringToken(void 0, void 0, this.value, this.definitionInfo, this.source, this.blockScalarHeader) : new StringToken(this.file, this.range, this.value, this.definitionInfo, this.source, this.blockScalarHeader);
	}
	toString() {
		return this.value;
	}
	toJSON() {
		return this.value;
	}
}, NumberToken = class NumberToken extends LiteralToken {
	constructor(file, range, value, definitionInfo) {
		super(TokenType.Number, file, range, definitionInfo), this.num = value;
	}
	get value() {
		return this.num;
	}
	clone(omitSource) {
		return omitSource ? new NumberToken(void 0, void 0, this.num, this.definitionInfo) : new NumberToken(this.file, this.range, this.num, this.definitionInfo);
	}
	toString() {
		return `${this.num}`;
	}
	toJSON() {
		return this.num;
	}
}, BooleanToken = class BooleanToken extends LiteralToken {
	constructor(file, range, value, definitionInfo) {
		super(TokenType.Boolean, file, range, definitionInfo), this.bool = value;
	}
	get value() {
		return this.bool;
	}
	clone(omitSource) {
		return omitSource ? new BooleanToken(void 0, void 0, this.bool, this.definitionInfo) : new BooleanToken(this.file, this.range, this.bool, this.definitionInfo);
	}
	toString() {
		return this.bool ? "true" : "false";
	}
	toJSON() {
		return this.bool;
	}
}, NullToken = class NullToken extends LiteralToken {
	constructor(file, range, definitionInfo) {
		super(TokenType.Null, file, range, definitionInfo);
	}
	clone(omitSource) {
		return omitSource ? new NullToken(void 0, void 0, this.definitionInfo) : new NullToken(this.file, this.range, this.definitionInfo);
	}
	toString() {
		return "";
	}
	toJSON() {
		return null;
	}
}, KeyValuePair = class {
	constructor(key, value) {
		this.key = key, this.value = value;
	}
}, SequenceToken = class SequenceToken extends TemplateToken {
	constructor(file, range, definitionInfo) {
		super(TokenType.Sequence, file, range, definitionInfo), this.seq = [];
	}
	get count() {
		return this.seq.length;
	}
	get isScalar() {
		return !1;
	}
	get isLiteral() {
		return !1;
	}
	get isExpression() {
		return !1;
	}
	add(value) {
		this.seq.push(value);
	}
	get(index) {
		return this.seq[index];
	}
	clone(omitSource) {
		let result = omitSource ? new SequenceToken(void 0, void 0, this.definitionInfo) : new SequenceToken(this.file, this.range, this.definitionInfo);
		for (let item of this.seq) result.add(item.clone(omitSource));
		return result;
	}
	toJSON() {
		return {
			type: TokenType.Sequence,
			seq: this.seq
		};
	}
	*[Symbol.iterator]() {
		for (let item of this.seq) yield item;
	}
}, MappingToken = class MappingToken extends TemplateToken {
	constructor(file, range, definitionInfo) {
		super(TokenType.Mapping, file, range, definitionInfo), this.map = [];
	}
	get count() {
		return this.map.length;
	}
	get isScalar() {
		return !1;
	}
	get isLiteral() {
		return !1;
	}
	get isExpression() {
		return !1;
	}
	add(key, value) {
		this.map.push(new KeyValuePair(key, value));
	}
	get(index) {
		return this.map[index];
	}
	find(key) {
		return this.map.find((pair) => pair.key.toString() === key)?.value;
	}
	remove(index) {
		this.map.splice(index, 1);
	}
	clone(omitSource) {
		let result = omitSource ? new MappingToken(void 0, void 0, this.definitionInfo) : new MappingToken(this.file, this.range, this.definitionInfo);
		for (let item of this.map) result.add(item.key.clone(omitSource), item.value.clone(omitSource));
		return result;
	}
	toJSON() {
		let items = [];
		for (let item of this.map) items.push({
			Key: item.key,
			Value: item.value
		});
		return {
			type: TokenType.Mapping,
			map: items
		};
	}
	*[Symbol.iterator]() {
		for (let item of this.map) yield item;
	}
};
// node_modules/@actions/workflow-parser/dist/templates/allowed-context.js
function splitAllowedContext(allowedContext) {
	let FUNCTION_REGEXP = /^([a-zA-Z0-9_]+)\(([0-9]+),([0-9]+|MAX)\)$/, namedContexts = [], functions = [];
	if (allowedContext.length > 0) for (let contextItem of allowedContext) {
		let match = contextItem.match(FUNCTION_REGEXP);
		if (match) {
			let functionName = match[1], minParameters = Number.parseInt(match[2]), maxParametersRaw = match[3], maxParameters = maxParametersRaw === "MAX" ? 2 ** 53 - 1 : Number.parseInt(maxParametersRaw);
			functions.push({
				name: functionName,
				minArgs: minParameters,
				maxArgs: maxParameters
			});
		} else namedContexts.push(contextItem);
	}
	return {
		namedContexts,
		functions
	};
}
// node_modules/@actions/workflow-parser/dist/templates/tokens/expression-token.js
var ExpressionToken = class extends ScalarToken {
	constructor(type, file, range, directive, definitionInfo) {
		super(type, file, range, definitionInfo), this.directive = directive;
	}
	get isLiteral() {
		return !1;
	}
	get isExpression() {
		return !0;
	}
	static validateExpression(expression, allowedContext) {
		let { namedContexts, functions } = splitAllowedContext(allowedContext), result = new Lexer(expression).lex();
		new Parser(result.tokens, namedContexts, functions).parse();
	}
}, BasicExpressionToken = class BasicExpressionToken extends ExpressionToken {
	/**
	* @param file The file ID where this token originated
	* @param range The range of the entire expression including `${{` and `}}`
	* @param expression The expression string without `${{` and `}}` markers
	* @param definitionInfo Schema definition info for this token
	* @param originalExpressions If transformed from individual expressions (e.g., format()), these are the originals
	* @param source The original source string from the YAML
	* @param expressionRange The range of just the expression, excluding `${{` and `}}`
	* @param blockScalarHeader The block scalar header (e.g., "|", "|-") if parsed from a YAML block scalar
	*/
	constructor(file, range, expression, definitionInfo, originalExpressions, source, expressionRange, blockScalarHeader) {
		super(TokenType.BasicExpression, file, range, void 0, definitionInfo), this.expr = expression, this.source = source, this.originalExpressions = originalExpressions, this.expressionRange = expressionRange, this.blockScalarHeader = blockScalarHeader;
	}
	get expression() {
		return this.expr;
	}
	clone(omitSource) {
		return omitSource ? new BasicExpressionToken(void 0, void 0, this.expr, this.definitionInfo, this.originalExpressions, this.source, this.expressionRange, this.blockScalarHeader) : new BasicExpressionToken(this.file, this.range, this.expr, this.definitionInfo, this.originalExpressions, this.source, this.expressionRange, this.blockScalarHeader);
	}
	toString() {
		return `\${{ ${this.expr} }}`;
	}
	toDisplayString() {
		return ScalarToken.trimDisplayString(this.toString());
	}
	toJSON() {
		return {
			type: TokenType.BasicExpression,
			expr: this.expr
		};
	}
}, InsertExpressionToken = class InsertExpressionToken extends ExpressionToken {
	constructor(file, range, definitionInfo) {
		super(TokenType.InsertExpression, file, range, INSERT_DIRECTIVE, definitionInfo);
	}
	clone(omitSource) {
		return omitSource ? new InsertExpressionToken(void 0, void 0, this.definitionInfo) : new InsertExpressionToken(this.file, this.range, this.definitionInfo);
	}
	toString() {
		return `\${{ ${INSERT_DIRECTIVE} }}`;
	}
	toDisplayString() {
		return ScalarToken.trimDisplayString(this.toString());
	}
	toJSON() {
		return {
			type: TokenType.InsertExpression,
			expr: "insert"
		};
	}
};
// node_modules/@actions/workflow-parser/dist/templates/tokens/type-guards.js
function isLiteral(t) {
	return t.isLiteral;
}
function isScalar$1(t) {
	return t.isScalar;
}
function isString(t) {
	return isLiteral(t) && t.templateTokenType === TokenType.String;
}
function isBoolean(t) {
	return isLiteral(t) && t.templateTokenType === TokenType.Boolean;
}
function isSequence(t) {
	return t instanceof SequenceToken;
}
function isMapping(t) {
	return t instanceof MappingToken;
}
// node_modules/@actions/workflow-parser/dist/templates/template-reader.js
const WHITESPACE_PATTERN = /\s/, backgroundStepProperties = /* @__PURE__ */ new Set([
	"background",
	"wait",
	"wait-all",
	"cancel"
]), backgroundStepOnlyProperties = /* @__PURE__ */ new Set([
	"wait",
	"wait-all",
	"cancel"
]);
function readTemplate$1(context, type, objectReader, fileId) {
	let reader = new TemplateReader(context, objectReader, fileId), value;
	try {
		objectReader.validateStart();
		let definition = new DefinitionInfo(context.schema, type);
		value = reader.readValue(definition), objectReader.validateEnd();
	} catch (err) {
		context.error(fileId, err);
	}
	return value;
}
var TemplateReader = class {
	constructor(context, objectReader, fileId) {
		this._context = context, this._schema = context.schema, this._objectReader = objectReader, this._fileId = fileId;
	}
	readValue(definition) {
		let literal = this._objectReader.allowLiteral();
		if (literal) {
			let scalar = this.parseScalar(literal, definition);
			return scalar = this.validate(scalar, definition), scalar;
		}
		let sequence = this._objectReader.allowSequenceStart();
		if (sequence) {
			let sequenceDefinition = definition.getDefinitionsOfType(DefinitionType.Sequence)[0];
			if (sequenceDefinition) {
				let itemDefinition = new DefinitionInfo(definition, sequenceDefinition.itemType);
				for (; !this._objectReader.allowSequenceEnd();) {
					let item = this.readValue(itemDefinition);
					sequence.add(item);
				}
			} else for (this._context.error(sequence, "A sequence was not expected"); !this._objectReader.allowSequenceEnd();) this.skipValue();
			return sequence.definitionInfo = definition, sequence;
		}
		let mapping = this._objectReader.allowMappingStart();
		if (mapping) {
			let mappingDefinitions = definition.getDefinitionsOfType(DefinitionType.Mapping);
			if (mappingDefinitions.length > 0) {
				if (mappingDefinitions.length > 1 || Object.keys(mappingDefinitions[0].properties).length > 0 || !mappingDefinitions[0].looseKeyType) this.handleMappingWithWellKnownProperties(definition, mappingDefinitions, mapping);
				else {
					let keyDefinition = new DefinitionInfo(definition, mappingDefinitions[0].looseKeyType), valueDefinition = new DefinitionInfo(definition, mappingDefinitions[0].looseValueType);
					this.handleMappingWithAllLooseProperties(definition, keyDefinition, valueDefinition, mappingDefinitions[0], mapping);
				}
			} else for (this._context.error(mapping, "A mapping was not expected"); !this._objectReader.allowMappingEnd();) this.skipValue(), this.skipValue();
			return mapping.definitionInfo ||= definition, mapping;
		}
		throw Error("Expected a scalar value, a sequence, or a mapping");
	}
	handleMappingWithWellKnownProperties(definition, mappingDefinitions, mapping) {
		let looseKeyType, looseValueType, looseKeyDefinition, looseValueDefinition;
		mappingDefinitions[0].looseKeyType && (looseKeyType = mappingDefinitions[0].looseKeyType, looseValueType = mappingDefinitions[0].looseValueType);
		let upperKeys = {}, hasExpressionKey = !1, rawLiteral;
		for (; rawLiteral = this._objectReader.allowLiteral();) {
			let nextKeyScalar = this.parseScalar(rawLiteral, definition);
			if (nextKeyScalar.isExpression) {
				if (hasExpressionKey = !0, definition.allowedContext.length > 0) {
					let anyDefinition = new DefinitionInfo(definition, "any");
					mapping.add(nextKeyScalar, this.readValue(anyDefinition));
				} else this._context.error(nextKeyScalar, "A template expression is not allowed in this context"), this.skipValue();
				continue;
			}
			let nextKey = nextKeyScalar.templateTokenType === TokenType.String ? nextKeyScalar : new StringToken(nextKeyScalar.file, nextKeyScalar.range, nextKeyScalar.toString(), nextKeyScalar.definitionInfo);
			if (nextKey.value) {
				let upperKey = nextKey.value.toUpperCase();
				if (upperKeys[upperKey]) {
					this._context.error(nextKey, `'${nextKey.value}' is already defined`), this.skipValue();
					continue;
				}
				upperKeys[upperKey] = !0;
			}
			let nextPropertyDef = this._schema.matchPropertyAndFilter(mappingDefinitions, nextKey.value);
			if (nextPropertyDef) {
				if (!this.backgroundStepsEnabled() && backgroundStepProperties.has(nextKey.value)) {
					this._context.error(nextKey, `Unexpected value '${nextKey.value}'`), this.skipValue();
					continue;
				}
				let nextDefinition = new DefinitionInfo(definition, nextPropertyDef.type);
				nextKey.definitionInfo = nextDefinition, nextPropertyDef.description && (nextKey.description = nextPropertyDef.description);
				let nextValue = this.readValue(nextDefinition);
				mapping.add(nextKey, nextValue);
			} else if (looseKeyType) {
				looseKeyDefinition || (looseKeyDefinition = new DefinitionInfo(definition, looseKeyType), looseValueDefinition = new DefinitionInfo(definition, looseValueType)), this.validate(nextKey, looseKeyDefinition), nextKey.definitionInfo = new DefinitionInfo(definition, mappingDefinitions[0].looseValueType);
				let nextValue = this.readValue(looseValueDefinition);
				mapping.add(nextKey, nextValue);
			} else this._context.error(nextKey, `Unexpected value '${nextKey.value}'`), this.skipValue();
		}
		if (mappingDefinitions.length === 1 && (mapping.definitionInfo = new DefinitionInfo(definition, mappingDefinitions[0])), mappingDefinitions.length > 1) {
			let hitCount = {};
			for (let mappingDefinition of mappingDefinitions) for (let key of Object.keys(mappingDefinition.properties)) hitCount[key] = (hitCount[key] ?? 0) + 1;
			let nonDuplicates = [];
			for (let key of Object.keys(hitCount)) hitCount[key] === 1 && nonDuplicates.push(key);
			let properties = this.backgroundStepsEnabled() ? nonDuplicates : nonDuplicates.filter((property) => !backgroundStepOnlyProperties.has(property));
			this._context.error(mapping, `There's not enough info to determine what you meant. Add one of these properties: ${properties.sort().join(", ")}`);
		} else if (mappingDefinitions.length === 1 && !hasExpressionKey) for (let propertyName of Object.keys(mappingDefinitions[0].properties)) mappingDefinitions[0].properties[propertyName].required && !upperKeys[propertyName.toUpperCase()] && this._context.error(mapping, `Required property is missing: ${propertyName}`);
		this.expectMappingEnd();
	}
	handleMappingWithAllLooseProperties(definition, keyDefinition, valueDefinition, mappingDefinition, mapping) {
		let nextValue, upperKeys = {}, rawLiteral;
		for (; rawLiteral = this._objectReader.allowLiteral();) {
			let nextKeyScalar = this.parseScalar(rawLiteral, definition);
			if (nextKeyScalar.definitionInfo = keyDefinition, nextKeyScalar.isExpression) {
				definition.allowedContext.length > 0 ? (nextValue = this.readValue(valueDefinition), mapping.add(nextKeyScalar, nextValue)) : (this._context.error(nextKeyScalar, "A template expression is not allowed in this context"), this.skipValue());
				continue;
			}
			let nextKey = nextKeyScalar.templateTokenType === TokenType.String ? nextKeyScalar : new StringToken(nextKeyScalar.file, nextKeyScalar.range, nextKeyScalar.toString(), nextKeyScalar.definitionInfo);
			if (nextKey.value) {
				let upperKey = nextKey.value.toUpperCase();
				if (upperKeys[upperKey]) {
					this._context.error(nextKey, `'${nextKey.value}' is already defined`), this.skipValue();
					continue;
				}
				upperKeys[upperKey] = !0;
			}
			this.validate(nextKey, keyDefinition), nextKey.definitionInfo = new DefinitionInfo(definition, mappingDefinition.looseValueType), nextValue = this.readValue(valueDefinition), mapping.add(nextKey, nextValue);
		}
		this.expectMappingEnd();
	}
	expectMappingEnd() {
		if (!this._objectReader.allowMappingEnd()) throw Error("Expected mapping end");
	}
	skipValue() {
		if (!this._objectReader.allowLiteral()) {
			if (this._objectReader.allowSequenceStart()) for (; !this._objectReader.allowSequenceEnd();) this.skipValue();
			else if (this._objectReader.allowMappingStart()) for (; !this._objectReader.allowMappingEnd();) this.skipValue(), this.skipValue();
			else throw Error("Expected a scalar value, a sequence, or a mapping");
		}
	}
	validate(scalar, definition) {
		switch (scalar.templateTokenType) {
			case TokenType.Null:
			case TokenType.Boolean:
			case TokenType.Number:
			case TokenType.String: {
				let literal = scalar, scalarDefinitions = definition.getScalarDefinitions(), relevantDefinition;
				if (relevantDefinition = scalarDefinitions.find((x) => x.isMatch(literal))) return scalar.definitionInfo = new DefinitionInfo(definition, relevantDefinition), scalar;
				if (literal.templateTokenType !== TokenType.String) {
					let stringLiteral = new StringToken(literal.file, literal.range, literal.toString(), literal.definitionInfo);
					if (relevantDefinition = scalarDefinitions.find((x) => x.isMatch(stringLiteral))) return stringLiteral.definitionInfo = new DefinitionInfo(definition, relevantDefinition), stringLiteral;
				}
				return this._context.error(literal, `Unexpected value '${literal.toString()}'`), scalar;
			}
			case TokenType.BasicExpression: return definition.allowedContext.length === 0 && this._context.error(scalar, "A template expression is not allowed in this context"), scalar;
			default: return this._context.error(scalar, `Unexpected value '${scalar.toString()}'`), scalar;
		}
	}
	parseScalar(token, definitionInfo) {
		if (!isString(token) || !token.value) return token;
		let allowedContext = definitionInfo.allowedContext, isSingleLine = token.range === void 0 || token.range.start.line === token.range.end.line, raw = isSingleLine ? token.value : token.source ?? token.value, startExpression = raw.indexOf("${{");
		if (startExpression < 0) return token;
		let encounteredError = !1, segments = [], i = 0;
		for (; i < raw.length;) if (i === startExpression) {
			startExpression = i;
			let endExpression = -1, inString = !1;
			for (i += 3; i < raw.length; i++) if (raw[i] === "'") inString = !inString;
			else if (!inString && raw[i] === "}" && raw[i - 1] === "}") {
				endExpression = i, i++;
				break;
			}
			if (endExpression < startExpression) return this._context.error(token, "The expression is not closed. An unescaped ${{ sequence was found, but the closing }} sequence was not found."), token;
			let rawExpression = raw.substr(startExpression + 3, endExpression - startExpression + 1 - 3 - 2), tr = token.range;
			if (isSingleLine) {
				let offset = (token.source ?? raw).indexOf("${{") - raw.indexOf("${{");
				tr = {
					start: {
						line: tr.start.line,
						column: tr.start.column + startExpression + offset
					},
					end: {
						line: tr.end.line,
						column: tr.start.column + endExpression + 1 + offset
					}
				};
			} else {
				let startRaw = raw.substring(0, startExpression), adjustedStartLine = startRaw.split("\n").length, beginningOfLine = startRaw.lastIndexOf("\n"), adjustedStart = startExpression - beginningOfLine, adjustedEnd = endExpression - beginningOfLine + 1;
				tr = {
					start: {
						line: tr.start.line + adjustedStartLine,
						column: adjustedStart
					},
					end: {
						line: tr.start.line + adjustedStartLine,
						column: adjustedEnd
					}
				};
			}
			let expression = this.parseIntoExpressionToken(tr, rawExpression, allowedContext, token, definitionInfo);
			if (!expression) encounteredError = !0;
			else {
				if (expression.directive && (startExpression !== 0 || i < raw.length)) return this._context.error(token, `The directive '${expression.directive}' is not allowed in this context. Directives are not supported for expressions that are embedded within a string. Directives are only supported when the entire value is an expression.`), token;
				segments.push(expression);
			}
			startExpression = raw.indexOf("${{", i);
		} else if (i < startExpression) this.addString(segments, token.range, raw.substr(i, startExpression - i), token.definitionInfo), i = startExpression;
		else {
			this.addString(segments, token.range, raw.substr(i), token.definitionInfo);
			break;
		}
		if (encounteredError) return token;
		if (segments.length === 1 && segments[0].templateTokenType === TokenType.BasicExpression) {
			let basicExpression = segments[0], str = this.getExpressionString(basicExpression.expression);
			if (str !== void 0) return new StringToken(this._fileId, token.range, str, token.definitionInfo);
		}
		if (segments.length === 1) return segments[0];
		let format = [], args = [], expressionTokens = [], argIndex = 0;
		for (let segment of segments) if (isString(segment)) {
			let text = segment.value.replace(/'/g, "''").replace(/\{/g, "{{").replace(/\}/g, "}}");
			format.push(text);
		} else {
			format.push(`{${argIndex}}`), argIndex++;
			let expression = segment;
			args.push(", "), args.push(expression.expression), expressionTokens.push(expression);
		}
		return new BasicExpressionToken(this._fileId, token.range, `format('${format.join("")}'${args.join("")})`, definitionInfo, expressionTokens, raw, void 0, token.blockScalarHeader);
	}
	parseIntoExpressionToken(tr, rawExpression, allowedContext, token, definitionInfo) {
		let parseExpressionResult = this.parseExpression(tr, token, rawExpression, allowedContext, definitionInfo);
		if (parseExpressionResult.error) this._context.error(token, parseExpressionResult.error, tr);
		else return parseExpressionResult.expression;
	}
	parseExpression(range, token, value, allowedContext, definitionInfo) {
		let trimmed = value.trim();
		if (!trimmed) return { error: /* @__PURE__ */ Error("An expression was expected") };
		let matchDirectiveResult = this.matchDirective(trimmed, INSERT_DIRECTIVE, 0);
		if (matchDirectiveResult.isMatch) return { expression: new InsertExpressionToken(this._fileId, range, definitionInfo) };
		if (matchDirectiveResult.error) return { error: matchDirectiveResult.error };
		try {
			ExpressionToken.validateExpression(trimmed, allowedContext);
		} catch (err) {
			return { error: err };
		}
		let startTrim = value.length - value.trimStart().length, endTrim = value.length - value.trimEnd().length, expressionRange = {
			start: {
				...range.start,
				column: range.start.column + 3 + startTrim
			},
			end: {
				...range.end,
				column: range.end.column - 2 - endTrim
			}
		};
		return {
			expression: new BasicExpressionToken(this._fileId, range, trimmed, definitionInfo, void 0, token.source, expressionRange, token.blockScalarHeader),
			error: void 0
		};
	}
	addString(segments, range, value, definition) {
		if (segments.length > 0 && segments[segments.length - 1].templateTokenType === TokenType.String) {
			let lastSegment = segments[segments.length - 1];
			segments[segments.length - 1] = new StringToken(this._fileId, range, `${lastSegment.value}${value}`, definition);
		} else segments.push(new StringToken(this._fileId, range, value, definition));
	}
	matchDirective(trimmed, directive, expectedParameters) {
		let parameters = [];
		if (trimmed.startsWith(directive) && (trimmed.length === directive.length || WHITESPACE_PATTERN.test(trimmed[directive.length]))) {
			let startIndex = directive.length, inString = !1, parens = 0;
			for (let i = startIndex; i < trimmed.length; i++) {
				let c = trimmed[i];
				WHITESPACE_PATTERN.test(c) && !inString && parens == 0 ? (startIndex < 1 && parameters.push(trimmed.substr(startIndex, i - startIndex)), startIndex = i + 1) : c === "'" ? inString = !inString : c === "(" && !inString ? parens++ : c === ")" && !inString && parens--;
			}
			return startIndex < trimmed.length && parameters.push(trimmed.substr(startIndex)), expectedParameters == parameters.length ? {
				isMatch: !0,
				parameters
			} : {
				isMatch: !1,
				parameters: [],
				error: /* @__PURE__ */ Error(`Exactly ${expectedParameters} parameter(s) were expected following the directive '${directive}'. Actual parameter count: ${parameters.length}`)
			};
		}
		return {
			isMatch: !1,
			parameters
		};
	}
	getExpressionString(trimmed) {
		let result = [], inString = !1;
		for (let i = 0; i < trimmed.length; i++) {
			let c = trimmed[i];
			if (c === "'") inString = !inString, inString && i !== 0 && result.push(c);
			else if (inString) result.push(c);
			else return;
		}
		return result.join("");
	}
	backgroundStepsEnabled() {
		return this._context.state.featureFlags?.isEnabled("allowBackgroundSteps") ?? !1;
	}
}, ParseEvent = class {
	constructor(type, token) {
		this.type = type, this.token = token;
	}
}, EventType;
(function(EventType) {
	EventType[EventType.Literal = 0] = "Literal", EventType[EventType.SequenceStart = 1] = "SequenceStart", EventType[EventType.SequenceEnd = 2] = "SequenceEnd", EventType[EventType.MappingStart = 3] = "MappingStart", EventType[EventType.MappingEnd = 4] = "MappingEnd", EventType[EventType.DocumentStart = 5] = "DocumentStart", EventType[EventType.DocumentEnd = 6] = "DocumentEnd";
})(EventType ||= {});
// node_modules/@actions/workflow-parser/dist/templates/json-object-reader.js
var JSONObjectReader = class {
	constructor(fileId, input) {
		this._fileId = fileId;
		let value = JSON.parse(input);
		this._generator = this.getParseEvents(value, !0), this._current = this._generator.next();
	}
	allowLiteral() {
		if (!this._current.done) {
			let parseEvent = this._current.value;
			if (parseEvent.type === EventType.Literal) return this._current = this._generator.next(), parseEvent.token;
		}
	}
	allowSequenceStart() {
		if (!this._current.done) {
			let parseEvent = this._current.value;
			if (parseEvent.type === EventType.SequenceStart) return this._current = this._generator.next(), parseEvent.token;
		}
	}
	allowSequenceEnd() {
		return !this._current.done && this._current.value.type === EventType.SequenceEnd && (this._current = this._generator.next(), !0);
	}
	allowMappingStart() {
		if (!this._current.done) {
			let parseEvent = this._current.value;
			if (parseEvent.type === EventType.MappingStart) return this._current = this._generator.next(), parseEvent.token;
		}
	}
	allowMappingEnd() {
		return !this._current.done && this._current.value.type === EventType.MappingEnd && (this._current = this._generator.next(), !0);
	}
	validateEnd() {
		if (!this._current.done && this._current.value.type === EventType.DocumentEnd) this._current = this._generator.next();
		else throw Error("Expected end of reader");
	}
	validateStart() {
		if (!this._current.done && this._current.value.type === EventType.DocumentStart) this._current = this._generator.next();
		else throw Error("Expected start of reader");
	}
	/**
	* Returns all tokens (depth first)
	*/
	*getParseEvents(value, root) {
		switch (root && (yield new ParseEvent(EventType.DocumentStart, void 0)), typeof value) {
			case "undefined":
				yield new ParseEvent(EventType.Literal, new NullToken(this._fileId, void 0, void 0));
				break;
			case "boolean":
				yield new ParseEvent(EventType.Literal, new BooleanToken(this._fileId, void 0, value, void 0));
				break;
			case "number":
				yield new ParseEvent(EventType.Literal, new NumberToken(this._fileId, void 0, value, void 0));
				break;
			case "string":
				yield new ParseEvent(EventType.Literal, new StringToken(this._fileId, void 0, value, void 0));
				break;
			case "object":
				if (value === null) yield new ParseEvent(EventType.Literal, new NullToken(this._fileId, void 0, void 0));
				else if (Array.isArray(value)) {
					yield new ParseEvent(EventType.SequenceStart, new SequenceToken(this._fileId, void 0, void 0));
					for (let item of value) for (let e of this.getParseEvents(item)) yield e;
					yield new ParseEvent(EventType.SequenceEnd, void 0);
				} else {
					yield new ParseEvent(EventType.MappingStart, new MappingToken(this._fileId, void 0, void 0));
					for (let key of Object.keys(value)) {
						yield new ParseEvent(EventType.Literal, new StringToken(this._fileId, void 0, key, void 0));
						for (let e of this.getParseEvents(value[key])) yield e;
					}
					yield new ParseEvent(EventType.MappingEnd, void 0);
				}
				break;
			default: throw Error(`Unexpected value type '${typeof value}' when reading object`);
		}
		root && (yield new ParseEvent(EventType.DocumentEnd, void 0));
	}
}, NoOperationTraceWriter = class {
	error() {}
	info() {}
	verbose() {}
}, Definition = class {
	constructor(key, definition) {
		if (this.readerContext = [], this.evaluatorContext = [], this.key = key, definition) for (let i = 0; i < definition.count;) switch (definition.get(i).key.assertString(`${DEFINITION} key`).value) {
			case CONTEXT: {
				let context = definition.get(i).value.assertSequence(`${DEFINITION} ${CONTEXT}`);
				definition.remove(i);
				let seenReaderContext = {}, seenEvaluatorContext = {};
				for (let item of context) {
					let itemStr = item.assertString(`${CONTEXT} item`).value, upperItemStr = itemStr.toUpperCase();
					if (seenReaderContext[upperItemStr]) throw Error(`Duplicate context item '${itemStr}'`);
					seenReaderContext[upperItemStr] = !0, this.readerContext.push(itemStr);
					let paramIndex = itemStr.indexOf("("), modifiedItemStr = paramIndex > 0 ? itemStr.substr(0, paramIndex + 1) + ")" : itemStr, upperModifiedItemStr = modifiedItemStr.toUpperCase();
					if (seenEvaluatorContext[upperModifiedItemStr]) throw Error(`Duplicate context item '${modifiedItemStr}'`);
					seenEvaluatorContext[upperModifiedItemStr] = !0, this.evaluatorContext.push(modifiedItemStr);
				}
				break;
			}
			case DESCRIPTION: {
				let value = definition.get(i).value;
				this.description = value.assertString(DESCRIPTION).value, definition.remove(i);
				break;
			}
			default: i++;
		}
	}
}, ScalarDefinition = class extends Definition {
	constructor(key, definition) {
		super(key, definition);
	}
}, BooleanDefinition = class extends ScalarDefinition {
	constructor(key, definition) {
		if (super(key, definition), definition) for (let definitionPair of definition) {
			let definitionKey = definitionPair.key.assertString(`${DEFINITION} key`);
			switch (definitionKey.value) {
				case BOOLEAN: {
					let mapping = definitionPair.value.assertMapping(`${DEFINITION} ${BOOLEAN}`);
					for (let mappingPair of mapping) {
						let mappingKey = mappingPair.key.assertString(`${DEFINITION} ${BOOLEAN} key`);
						mappingKey.value, mappingKey.assertUnexpectedValue(`${DEFINITION} ${BOOLEAN} key`);
					}
					break;
				}
				default: definitionKey.assertUnexpectedValue(`${DEFINITION} key`);
			}
		}
	}
	get definitionType() {
		return DefinitionType.Boolean;
	}
	isMatch(literal) {
		return literal.templateTokenType === TokenType.Boolean;
	}
	validate() {}
}, PropertyDefinition = class {
	constructor(token) {
		if (this.type = "", this.required = !1, token.templateTokenType === TokenType.String) this.type = token.value;
		else {
			let mapping = token.assertMapping(MAPPING_PROPERTY_VALUE);
			for (let mappingPair of mapping) {
				let mappingKey = mappingPair.key.assertString(`${MAPPING_PROPERTY_VALUE} key`);
				switch (mappingKey.value) {
					case TYPE:
						this.type = mappingPair.value.assertString(`${MAPPING_PROPERTY_VALUE} ${TYPE}`).value;
						break;
					case REQUIRED:
						this.required = mappingPair.value.assertBoolean(`${MAPPING_PROPERTY_VALUE} ${REQUIRED}`).value;
						break;
					case DESCRIPTION:
						this.description = mappingPair.value.assertString(`${MAPPING_PROPERTY_VALUE} ${DESCRIPTION}`).value;
						break;
					default: mappingKey.assertUnexpectedValue(`${MAPPING_PROPERTY_VALUE} key`);
				}
			}
		}
	}
}, MappingDefinition = class extends Definition {
	constructor(key, definition) {
		if (super(key, definition), this.properties = {}, this.looseKeyType = "", this.looseValueType = "", definition) for (let definitionPair of definition) {
			let definitionKey = definitionPair.key.assertString(`${DEFINITION} key`);
			switch (definitionKey.value) {
				case MAPPING: {
					let mapping = definitionPair.value.assertMapping(`${DEFINITION} ${MAPPING}`);
					for (let mappingPair of mapping) {
						let mappingKey = mappingPair.key.assertString(`${DEFINITION} ${MAPPING} key`);
						switch (mappingKey.value) {
							case PROPERTIES: {
								let properties = mappingPair.value.assertMapping(`${DEFINITION} ${MAPPING} ${PROPERTIES}`);
								for (let propertiesPair of properties) {
									let propertyName = propertiesPair.key.assertString(`${DEFINITION} ${MAPPING} ${PROPERTIES} key`);
									this.properties[propertyName.value] = new PropertyDefinition(propertiesPair.value);
								}
								break;
							}
							case LOOSE_KEY_TYPE: {
								let looseKeyType = mappingPair.value.assertString(`${DEFINITION} ${MAPPING} ${LOOSE_KEY_TYPE}`);
								this.looseKeyType = looseKeyType.value;
								break;
							}
							case LOOSE_VALUE_TYPE: {
								let looseValueType = mappingPair.value.assertString(`${DEFINITION} ${MAPPING} ${LOOSE_VALUE_TYPE}`);
								this.looseValueType = looseValueType.value;
								break;
							}
							default: mappingKey.assertUnexpectedValue(`${DEFINITION} ${MAPPING} key`);
						}
					}
					break;
				}
				default: definitionKey.assertUnexpectedValue(`${DEFINITION} key`);
			}
		}
	}
	get definitionType() {
		return DefinitionType.Mapping;
	}
	validate(schema, name) {
		if (this.looseKeyType) {
			if (schema.getDefinition(this.looseKeyType), this.looseValueType) schema.getDefinition(this.looseValueType);
			else throw Error(`Property '${LOOSE_KEY_TYPE}' is defined but '${LOOSE_VALUE_TYPE}' is not defined on '${name}'`);
		} else if (this.looseValueType) throw Error(`Property '${LOOSE_VALUE_TYPE}' is defined but '${LOOSE_KEY_TYPE}' is not defined on '${name}'`);
		for (let propertyName of Object.keys(this.properties)) {
			let propertyDef = this.properties[propertyName];
			if (!propertyDef.type) throw Error(`Type not specified for the property '${propertyName}' on '${name}'`);
			schema.getDefinition(propertyDef.type);
		}
	}
}, NullDefinition = class extends ScalarDefinition {
	constructor(key, definition) {
		if (super(key, definition), definition) for (let definitionPair of definition) {
			let definitionKey = definitionPair.key.assertString(`${DEFINITION} key`);
			switch (definitionKey.value) {
				case NULL: {
					let mapping = definitionPair.value.assertMapping(`${DEFINITION} ${NULL}`);
					for (let mappingPair of mapping) {
						let mappingKey = mappingPair.key.assertString(`${DEFINITION} ${NULL} key`);
						mappingKey.value, mappingKey.assertUnexpectedValue(`${DEFINITION} ${NULL} key`);
					}
					break;
				}
				default: definitionKey.assertUnexpectedValue(`${DEFINITION} key`);
			}
		}
	}
	get definitionType() {
		return DefinitionType.Null;
	}
	isMatch(literal) {
		return literal.templateTokenType === TokenType.Null;
	}
	validate() {}
}, NumberDefinition = class extends ScalarDefinition {
	constructor(key, definition) {
		if (super(key, definition), definition) for (let definitionPair of definition) {
			let definitionKey = definitionPair.key.assertString(`${DEFINITION} key`);
			switch (definitionKey.value) {
				case NUMBER: {
					let mapping = definitionPair.value.assertMapping(`${DEFINITION} ${NUMBER}`);
					for (let mappingPair of mapping) {
						let mappingKey = mappingPair.key.assertString(`${DEFINITION} ${NUMBER} key`);
						mappingKey.value, mappingKey.assertUnexpectedValue(`${DEFINITION} ${NUMBER} key`);
					}
					break;
				}
				default: definitionKey.assertUnexpectedValue(`${DEFINITION} key`);
			}
		}
	}
	get definitionType() {
		return DefinitionType.Number;
	}
	isMatch(literal) {
		return literal.templateTokenType === TokenType.Number;
	}
	validate() {}
}, OneOfDefinition = class extends Definition {
	constructor(key, definition) {
		if (super(key, definition), this.oneOf = [], this.oneOfPrefix = [], definition) for (let definitionPair of definition) {
			let definitionKey = definitionPair.key.assertString(`${DEFINITION} key`);
			switch (definitionKey.value) {
				case ONE_OF: {
					let oneOf = definitionPair.value.assertSequence(`${DEFINITION} ${ONE_OF}`);
					for (let item of oneOf) {
						let oneOfItem = item.assertString(`${DEFINITION} ${ONE_OF} item`);
						this.oneOf.push(oneOfItem.value);
					}
					break;
				}
				case ALLOWED_VALUES: {
					let oneOf = definitionPair.value.assertSequence(`${DEFINITION} ${ALLOWED_VALUES}`);
					for (let item of oneOf) {
						let oneOfItem = item.assertString(`${DEFINITION} ${ONE_OF} item`);
						this.oneOf.push(this.key + "-" + oneOfItem.value);
					}
					break;
				}
				default: definitionKey.assertUnexpectedValue(`${DEFINITION} key`);
			}
		}
	}
	get definitionType() {
		return DefinitionType.OneOf;
	}
	validate(schema, name) {
		if (this.oneOf.length === 0) throw Error(`'${name}' does not contain any references`);
		let foundLooseKeyType = !1, mappingDefinitions = [], allowedValuesDefinition, sequenceDefinition, nullDefinition, booleanDefinition, numberDefinition, stringDefinitions = [], seenNestedTypes = {};
		for (let nestedType of this.oneOf) {
			if (seenNestedTypes[nestedType]) throw Error(`'${name}' contains duplicate nested type '${nestedType}'`);
			seenNestedTypes[nestedType] = !0;
			let nestedDefinition = schema.getDefinition(nestedType);
			if (nestedDefinition.readerContext.length > 0) throw Error(`'${name}' is a one-of definition and references another definition that defines context. This is currently not supported.`);
			switch (nestedDefinition.definitionType) {
				case DefinitionType.Mapping: {
					let mappingDefinition = nestedDefinition;
					mappingDefinitions.push(mappingDefinition), mappingDefinition.looseKeyType && (foundLooseKeyType = !0);
					break;
				}
				case DefinitionType.Sequence:
					if (sequenceDefinition) throw Error(`'${name}' refers to more than one definition of type '${SEQUENCE}'`);
					sequenceDefinition = nestedDefinition;
					break;
				case DefinitionType.Null:
					if (nullDefinition) throw Error(`'${name}' refers to more than one definition of type '${NULL}'`);
					nullDefinition = nestedDefinition;
					break;
				case DefinitionType.Boolean:
					if (booleanDefinition) throw Error(`'${name}' refers to more than one definition of type '${BOOLEAN}'`);
					booleanDefinition = nestedDefinition;
					break;
				case DefinitionType.Number:
					if (numberDefinition) throw Error(`'${name}' refers to more than one definition of type '${NUMBER}'`);
					numberDefinition = nestedDefinition;
					break;
				case DefinitionType.String: {
					let stringDefinition = nestedDefinition;
					if (stringDefinitions.length > 0 && (!stringDefinitions[0].constant || !stringDefinition.constant)) throw Error(`'${name}' refers to more than one 'scalar', but some do not set '${CONSTANT}'`);
					stringDefinitions.push(stringDefinition);
					break;
				}
				case DefinitionType.OneOf:
					if (allowedValuesDefinition) throw Error(`'${name}' contains multiple allowed-values definitions`);
					allowedValuesDefinition = nestedDefinition;
					break;
				default: throw Error(`'${name}' refers to a definition with type '${nestedDefinition.definitionType}'`);
			}
		}
		if (mappingDefinitions.length > 1) {
			if (foundLooseKeyType) throw Error(`'${name}' refers to two mappings and at least one sets '${LOOSE_KEY_TYPE}'. This is not currently supported.`);
			let seenProperties = {};
			for (let mappingDefinition of mappingDefinitions) for (let propertyName of Object.keys(mappingDefinition.properties)) {
				let newPropertyDef = mappingDefinition.properties[propertyName], existingPropertyDef = seenProperties[propertyName];
				if (existingPropertyDef) {
					if (existingPropertyDef.type === newPropertyDef.type) continue;
					throw Error(`'${name}' contains two mappings with the same property, but each refers to a different type. All matching properties must refer to the same type.`);
				}
				seenProperties[propertyName] = newPropertyDef;
			}
		}
	}
}, SequenceDefinition = class extends Definition {
	constructor(key, definition) {
		if (super(key, definition), this.itemType = "", definition) for (let definitionPair of definition) {
			let definitionKey = definitionPair.key.assertString(`${DEFINITION} key`);
			switch (definitionKey.value) {
				case SEQUENCE: {
					let mapping = definitionPair.value.assertMapping(`${DEFINITION} ${SEQUENCE}`);
					for (let mappingPair of mapping) {
						let mappingKey = mappingPair.key.assertString(`${DEFINITION} ${SEQUENCE} key`);
						switch (mappingKey.value) {
							case ITEM_TYPE: {
								let itemType = mappingPair.value.assertString(`${DEFINITION} ${SEQUENCE} ${ITEM_TYPE}`);
								this.itemType = itemType.value;
								break;
							}
							default: mappingKey.assertUnexpectedValue(`${DEFINITION} ${SEQUENCE} key`);
						}
					}
					break;
				}
				default: definitionKey.assertUnexpectedValue(`${DEFINITION} key`);
			}
		}
	}
	get definitionType() {
		return DefinitionType.Sequence;
	}
	validate(schema, name) {
		if (!this.itemType) throw Error(`'${name}' does not defined '${ITEM_TYPE}'`);
		schema.getDefinition(this.itemType);
	}
}, StringDefinition = class extends ScalarDefinition {
	constructor(key, definition) {
		if (super(key, definition), this.constant = "", this.ignoreCase = !1, this.requireNonEmpty = !1, this.isExpression = !1, definition) for (let definitionPair of definition) {
			let definitionKey = definitionPair.key.assertString(`${DEFINITION} key`);
			switch (definitionKey.value) {
				case STRING: {
					let mapping = definitionPair.value.assertMapping(`${DEFINITION} ${STRING}`);
					for (let mappingPair of mapping) {
						let mappingKey = mappingPair.key.assertString(`${DEFINITION} ${STRING} key`);
						switch (mappingKey.value) {
							case CONSTANT: {
								let constantStringToken = mappingPair.value.assertString(`${DEFINITION} ${STRING} ${CONSTANT}`);
								this.constant = constantStringToken.value;
								break;
							}
							case IGNORE_CASE: {
								let ignoreCaseBooleanToken = mappingPair.value.assertBoolean(`${DEFINITION} ${STRING} ${IGNORE_CASE}`);
								this.ignoreCase = ignoreCaseBooleanToken.value;
								break;
							}
							case REQUIRE_NON_EMPTY: {
								let requireNonEmptyBooleanToken = mappingPair.value.assertBoolean(`${DEFINITION} ${STRING} ${REQUIRE_NON_EMPTY}`);
								this.requireNonEmpty = requireNonEmptyBooleanToken.value;
								break;
							}
							case IS_EXPRESSION: {
								let isExpressionToken = mappingPair.value.assertBoolean(`${DEFINITION} ${STRING} ${IS_EXPRESSION}`);
								this.isExpression = isExpressionToken.value;
								break;
							}
							default: mappingKey.assertUnexpectedValue(`${DEFINITION} ${STRING} key`);
						}
					}
					break;
				}
				default: definitionKey.assertUnexpectedValue(`${DEFINITION} key`);
			}
		}
	}
	get definitionType() {
		return DefinitionType.String;
	}
	isMatch(literal) {
		if (literal.templateTokenType === TokenType.String) {
			let value = literal.value;
			return this.constant ? this.ignoreCase ? this.constant.toUpperCase() === value.toUpperCase() : this.constant === value : !this.requireNonEmpty || !!value;
		}
		return !1;
	}
	validate() {
		if (this.constant && this.requireNonEmpty) throw Error(`Properties '${CONSTANT}' and '${REQUIRE_NON_EMPTY}' cannot both be set`);
	}
}, TemplateSchema = class TemplateSchema {
	constructor(mapping) {
		this.definitions = {}, this.version = "", this.definitions[NULL] = new NullDefinition(NULL), this.definitions[BOOLEAN] = new BooleanDefinition(BOOLEAN), this.definitions[NUMBER] = new NumberDefinition(NUMBER), this.definitions[STRING] = new StringDefinition(STRING);
		let sequenceDefinition = new SequenceDefinition(SEQUENCE);
		sequenceDefinition.itemType = "any", this.definitions[sequenceDefinition.key] = sequenceDefinition;
		let mappingDefinition = new MappingDefinition(MAPPING);
		mappingDefinition.looseKeyType = STRING, mappingDefinition.looseValueType = "any", this.definitions[mappingDefinition.key] = mappingDefinition;
		let anyDefinition = new OneOfDefinition("any");
		if (anyDefinition.oneOf.push(NULL), anyDefinition.oneOf.push(BOOLEAN), anyDefinition.oneOf.push(NUMBER), anyDefinition.oneOf.push(STRING), anyDefinition.oneOf.push(SEQUENCE), anyDefinition.oneOf.push(MAPPING), this.definitions[anyDefinition.key] = anyDefinition, mapping) for (let pair of mapping) {
			let key = pair.key.assertString(`${TEMPLATE_SCHEMA} key`);
			switch (key.value) {
				case VERSION:
					this.version = pair.value.assertString(`${TEMPLATE_SCHEMA} ${VERSION}`).value;
					break;
				case DEFINITIONS: {
					let definitions = pair.value.assertMapping(`${TEMPLATE_SCHEMA} ${DEFINITIONS}`);
					for (let definitionsPair of definitions) {
						let definitionsKey = definitionsPair.key.assertString(`${TEMPLATE_SCHEMA} ${DEFINITIONS} key`), definitionsValue = definitionsPair.value.assertMapping(`${TEMPLATE_SCHEMA} ${DEFINITIONS} value`), definition;
						for (let definitionPair of definitionsValue) {
							let definitionKey = definitionPair.key.assertString(`${DEFINITION} key`), mappingToken = definitionsPair.value;
							switch (definitionKey.value) {
								case NULL:
									definition = new NullDefinition(definitionsKey.value, definitionsValue);
									break;
								case BOOLEAN:
									definition = new BooleanDefinition(definitionsKey.value, definitionsValue);
									break;
								case NUMBER:
									definition = new NumberDefinition(definitionsKey.value, definitionsValue);
									break;
								case STRING:
									definition = new StringDefinition(definitionsKey.value, definitionsValue);
									break;
								case SEQUENCE:
									definition = new SequenceDefinition(definitionsKey.value, definitionsValue);
									break;
								case MAPPING:
									definition = new MappingDefinition(definitionsKey.value, definitionsValue);
									break;
								case ONE_OF:
									definition = new OneOfDefinition(definitionsKey.value, definitionsValue);
									break;
								case ALLOWED_VALUES:
									for (let item of mappingToken) if (item.value.templateTokenType === TokenType.Sequence) {
										let sequenceToken = item.value;
										for (let activity of sequenceToken) if (activity.templateTokenType === TokenType.String) {
											let stringToken = activity, allowedValuesKey = definitionsKey.value + "-" + stringToken.value, allowedValuesDef = new StringDefinition(allowedValuesKey);
											allowedValuesDef.constant = stringToken.toDisplayString(), this.definitions[allowedValuesKey] = allowedValuesDef;
										}
									}
									definition = new OneOfDefinition(definitionsKey.value, definitionsValue);
									break;
								case CONTEXT:
								case DESCRIPTION: continue;
								default: definitionKey.assertUnexpectedValue(`${DEFINITION} mapping key`);
							}
							break;
						}
						if (!definition) throw Error(`Not enough information to construct definition '${definitionsKey.value}'`);
						this.definitions[definitionsKey.value] = definition;
					}
					break;
				}
				default: key.assertUnexpectedValue(`${TEMPLATE_SCHEMA} key`);
			}
		}
	}
	/**
	* Looks up a definition by name
	*/
	getDefinition(name) {
		let result = this.definitions[name];
		if (result) return result;
		throw Error(`Schema definition '${name}' not found`);
	}
	/**
	* Expands one-of definitions and returns all scalar definitions
	*/
	getScalarDefinitions(definition) {
		let result = [];
		switch (definition.definitionType) {
			case DefinitionType.Null:
			case DefinitionType.Boolean:
			case DefinitionType.Number:
			case DefinitionType.String:
				result.push(definition);
				break;
			case DefinitionType.OneOf: {
				let oneOf = definition;
				for (let nestedName of oneOf.oneOf) {
					let nestedDefinition = this.getDefinition(nestedName);
					result.push(...this.getScalarDefinitions(nestedDefinition));
				}
				break;
			}
		}
		return result;
	}
	/**
	* Expands one-of definitions and returns all matching definitions by type
	*/
	getDefinitionsOfType(definition, type) {
		let result = [];
		if (definition.definitionType === type) result.push(definition);
		else if (definition.definitionType === DefinitionType.OneOf) {
			let oneOf = definition;
			for (let nestedName of oneOf.oneOf) {
				let nestedDefinition = this.getDefinition(nestedName);
				nestedDefinition.definitionType === type && result.push(nestedDefinition);
			}
		}
		return result;
	}
	/**
	* Attempts match the property name to a property defined by any of the specified definitions.
	* If matched, any unmatching definitions are filtered from the definitions array.
	* Returns the type information for the matched property.
	*/
	matchPropertyAndFilter(definitions, propertyName) {
		let result, notFoundInSome = !1;
		for (let definition of definitions) {
			let propertyDef = definition.properties[propertyName];
			propertyDef ? result = propertyDef : notFoundInSome = !0;
		}
		if (result && notFoundInSome) for (let i = 0; i < definitions.length;) definitions[i].properties[propertyName] ? i++ : definitions.splice(i, 1);
		return result;
	}
	validate() {
		let oneOfDefinitions = {};
		for (let name of Object.keys(this.definitions)) {
			if (!name.match(TemplateSchema._definitionNamePattern)) throw Error(`Invalid definition name '${name}'`);
			let definition = this.definitions[name];
			definition.definitionType === DefinitionType.OneOf ? oneOfDefinitions[name] = definition : definition.validate(this, name);
		}
		for (let name of Object.keys(oneOfDefinitions)) oneOfDefinitions[name].validate(this, name);
	}
	/**
	* Loads a user-defined schema file
	*/
	static load(objectReader) {
		let context = new TemplateContext(new TemplateValidationErrors(10, 500), TemplateSchema.getInternalSchema(), new NoOperationTraceWriter()), template = readTemplate$1(context, TEMPLATE_SCHEMA, objectReader, void 0);
		context.errors.check();
		let mapping = template.assertMapping(TEMPLATE_SCHEMA), schema = new TemplateSchema(mapping);
		return schema.validate(), schema;
	}
	/**
	* Gets the internal schema used for reading user-defined schema files
	*/
	static getInternalSchema() {
		if (TemplateSchema._internalSchema === void 0) {
			let schema = new TemplateSchema(), mappingDefinition = new MappingDefinition(TEMPLATE_SCHEMA);
			mappingDefinition.properties[VERSION] = new PropertyDefinition(new StringToken(void 0, void 0, NON_EMPTY_STRING, void 0)), mappingDefinition.properties[DEFINITIONS] = new PropertyDefinition(new StringToken(void 0, void 0, DEFINITIONS, void 0)), schema.definitions[mappingDefinition.key] = mappingDefinition, mappingDefinition = new MappingDefinition(DEFINITIONS), mappingDefinition.looseKeyType = NON_EMPTY_STRING, mappingDefinition.looseValueType = DEFINITION, schema.definitions[mappingDefinition.key] = mappingDefinition;
			let oneOfDefinition = new OneOfDefinition(DEFINITION);
			oneOfDefinition.oneOf.push(NULL_DEFINITION), oneOfDefinition.oneOf.push(BOOLEAN_DEFINITION), oneOfDefinition.oneOf.push(NUMBER_DEFINITION), oneOfDefinition.oneOf.push(STRING_DEFINITION), oneOfDefinition.oneOf.push(SEQUENCE_DEFINITION), oneOfDefinition.oneOf.push(MAPPING_DEFINITION), oneOfDefinition.oneOf.push(ONE_OF_DEFINITION), schema.definitions[oneOfDefinition.key] = oneOfDefinition, mappingDefinition = new MappingDefinition(NULL_DEFINITION), mappingDefinition.properties[DESCRIPTION] = new PropertyDefinition(new StringToken(void 0, void 0, STRING, void 0)), mappingDefinition.properties[CONTEXT] = new PropertyDefinition(new StringToken(void 0, void 0, SEQUENCE_OF_NON_EMPTY_STRING, void 0)), mappingDefinition.properties[NULL] = new PropertyDefinition(new StringToken(void 0, void 0, NULL_DEFINITION_PROPERTIES, void 0)), schema.definitions[mappingDefinition.key] = mappingDefinition, mappingDefinition = new MappingDefinition(NULL_DEFINITION_PROPERTIES), schema.definitions[mappingDefinition.key] = mappingDefinition, mappingDefinition = new MappingDefinition(BOOLEAN_DEFINITION), mappingDefinition.properties[DESCRIPTION] = new PropertyDefinition(new StringToken(void 0, void 0, STRING, void 0)), mappingDefinition.properties[CONTEXT] = new PropertyDefinition(new StringToken(void 0, void 0, SEQUENCE_OF_NON_EMPTY_STRING, void 0)), mappingDefinition.properties[BOOLEAN] = new PropertyDefinition(new StringToken(void 0, void 0, BOOLEAN_DEFINITION_PROPERTIES, void 0)), schema.definitions[mappingDefinition.key] = mappingDefinition, mappingDefinition = new MappingDefinition(BOOLEAN_DEFINITION_PROPERTIES), schema.definitions[mappingDefinition.key] = mappingDefinition, mappingDefinition = new MappingDefinition(NUMBER_DEFINITION), mappingDefinition.properties[DESCRIPTION] = new PropertyDefinition(new StringToken(void 0, void 0, STRING, void 0)), mappingDefinition.properties[CONTEXT] = new PropertyDefinition(new StringToken(void 0, void 0, SEQUENCE_OF_NON_EMPTY_STRING, void 0)), mappingDefinition.properties[NUMBER] = new PropertyDefinition(new StringToken(void 0, void 0, NUMBER_DEFINITION_PROPERTIES, void 0)), schema.definitions[mappingDefinition.key] = mappingDefinition, mappingDefinition = new MappingDefinition(NUMBER_DEFINITION_PROPERTIES), schema.definitions[mappingDefinition.key] = mappingDefinition, mappingDefinition = new MappingDefinition(STRING_DEFINITION), mappingDefinition.properties[DESCRIPTION] = new PropertyDefinition(new StringToken(void 0, void 0, STRING, void 0)), mappingDefinition.properties[CONTEXT] = new PropertyDefinition(new StringToken(void 0, void 0, SEQUENCE_OF_NON_EMPTY_STRING, void 0)), mappingDefinition.properties[STRING] = new PropertyDefinition(new StringToken(void 0, void 0, STRING_DEFINITION_PROPERTIES, void 0)), schema.definitions[mappingDefinition.key] = mappingDefinition, mappingDefinition = new MappingDefinition(STRING_DEFINITION_PROPERTIES), mappingDefinition.properties[CONSTANT] = new PropertyDefinition(new StringToken(void 0, void 0, NON_EMPTY_STRING, void 0)), mappingDefinition.properties[IGNORE_CASE] = new PropertyDefinition(new StringToken(void 0, void 0, BOOLEAN, void 0)), mappingDefinition.properties[REQUIRE_NON_EMPTY] = new PropertyDefinition(new StringToken(void 0, void 0, BOOLEAN, void 0)), mappingDefinition.properties[IS_EXPRESSION] = new PropertyDefinition(new StringToken(void 0, void 0, BOOLEAN, void 0)), schema.definitions[mappingDefinition.key] = mappingDefinition, mappingDefinition = new MappingDefinition(SEQUENCE_DEFINITION), mappingDefinition.properties[DESCRIPTION] = new PropertyDefinition(new StringToken(void 0, void 0, STRING, void 0)), mappingDefinition.properties[CONTEXT] = new PropertyDefinition(new StringToken(void 0, void 0, SEQUENCE_OF_NON_EMPTY_STRING, void 0)), mappingDefinition.properties[SEQUENCE] = new PropertyDefinition(new StringToken(void 0, void 0, SEQUENCE_DEFINITION_PROPERTIES, void 0)), schema.definitions[mappingDefinition.key] = mappingDefinition, mappingDefinition = new MappingDefinition(SEQUENCE_DEFINITION_PROPERTIES), mappingDefinition.properties[ITEM_TYPE] = new PropertyDefinition(new StringToken(void 0, void 0, NON_EMPTY_STRING, void 0)), schema.definitions[mappingDefinition.key] = mappingDefinition, mappingDefinition = new MappingDefinition(MAPPING_DEFINITION), mappingDefinition.properties[DESCRIPTION] = new PropertyDefinition(new StringToken(void 0, void 0, STRING, void 0)), mappingDefinition.properties[CONTEXT] = new PropertyDefinition(new StringToken(void 0, void 0, SEQUENCE_OF_NON_EMPTY_STRING, void 0)), mappingDefinition.properties[MAPPING] = new PropertyDefinition(new StringToken(void 0, void 0, MAPPING_DEFINITION_PROPERTIES, void 0)), schema.definitions[mappingDefinition.key] = mappingDefinition, mappingDefinition = new MappingDefinition(MAPPING_DEFINITION_PROPERTIES), mappingDefinition.properties[PROPERTIES] = new PropertyDefinition(new StringToken(void 0, void 0, PROPERTIES, void 0)), mappingDefinition.properties[LOOSE_KEY_TYPE] = new PropertyDefinition(new StringToken(void 0, void 0, NON_EMPTY_STRING, void 0)), mappingDefinition.properties[LOOSE_VALUE_TYPE] = new PropertyDefinition(new StringToken(void 0, void 0, NON_EMPTY_STRING, void 0)), schema.definitions[mappingDefinition.key] = mappingDefinition, mappingDefinition = new MappingDefinition(PROPERTIES), mappingDefinition.looseKeyType = NON_EMPTY_STRING, mappingDefinition.looseValueType = PROPERTY_VALUE, schema.definitions[mappingDefinition.key] = mappingDefinition, oneOfDefinition = new OneOfDefinition(PROPERTY_VALUE), oneOfDefinition.oneOf.push(NON_EMPTY_STRING), oneOfDefinition.oneOf.push(MAPPING_PROPERTY_VALUE), schema.definitions[oneOfDefinition.key] = oneOfDefinition, mappingDefinition = new MappingDefinition(MAPPING_PROPERTY_VALUE), mappingDefinition.properties[TYPE] = new PropertyDefinition(new StringToken(void 0, void 0, NON_EMPTY_STRING, void 0)), mappingDefinition.properties[REQUIRED] = new PropertyDefinition(new StringToken(void 0, void 0, BOOLEAN, void 0)), mappingDefinition.properties[DESCRIPTION] = new PropertyDefinition(new StringToken(void 0, void 0, STRING, void 0)), schema.definitions[mappingDefinition.key] = mappingDefinition, mappingDefinition = new MappingDefinition(ONE_OF_DEFINITION), mappingDefinition.properties[DESCRIPTION] = new PropertyDefinition(new StringToken(void 0, void 0, STRING, void 0)), mappingDefinition.properties[CONTEXT] = new PropertyDefinition(new StringToken(void 0, void 0, SEQUENCE_OF_NON_EMPTY_STRING, void 0)), mappingDefinition.properties[ONE_OF] = new PropertyDefinition(new StringToken(void 0, void 0, SEQUENCE_OF_NON_EMPTY_STRING, void 0)), mappingDefinition.properties[ALLOWED_VALUES] = new PropertyDefinition(new StringToken(void 0, void 0, SEQUENCE_OF_NON_EMPTY_STRING, void 0)), schema.definitions[mappingDefinition.key] = mappingDefinition;
			let stringDefinition = new StringDefinition(NON_EMPTY_STRING);
			stringDefinition.requireNonEmpty = !0, schema.definitions[stringDefinition.key] = stringDefinition;
			let sequenceDefinition = new SequenceDefinition(SEQUENCE_OF_NON_EMPTY_STRING);
			sequenceDefinition.itemType = NON_EMPTY_STRING, schema.definitions[sequenceDefinition.key] = sequenceDefinition, schema.validate(), TemplateSchema._internalSchema = schema;
		}
		return TemplateSchema._internalSchema;
	}
};
TemplateSchema._definitionNamePattern = /^[a-zA-Z_][a-zA-Z0-9_-]*$/;
// node_modules/@actions/workflow-parser/dist/workflow-v1.0.min.json
var workflow_v1_0_min_default = {
	version: "workflow-v1.0",
	definitions: {
		"workflow-root": {
			description: "A workflow file.",
			mapping: { properties: {
				on: "on",
				name: "workflow-name",
				description: "workflow-description",
				"run-name": "run-name",
				defaults: "workflow-defaults",
				env: "workflow-env",
				permissions: "permissions",
				concurrency: "workflow-concurrency",
				jobs: {
					type: "jobs",
					required: !0
				}
			} }
		},
		"workflow-root-strict": {
			description: "Workflow file with strict validation",
			mapping: { properties: {
				on: {
					type: "on-strict",
					required: !0
				},
				name: "workflow-name",
				description: "workflow-description",
				"run-name": "run-name",
				defaults: "workflow-defaults",
				env: "workflow-env",
				permissions: "permissions",
				concurrency: "workflow-concurrency",
				jobs: {
					type: "jobs",
					required: !0
				}
			} }
		},
		"workflow-name": {
			description: "The name of the workflow that GitHub displays on your repository's 'Actions' tab.\n\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#name)",
			string: {}
		},
		"workflow-description": {
			description: "A description for your workflow or reusable workflow",
			string: {}
		},
		"run-name": {
			context: [
				"github",
				"inputs",
				"vars"
			],
			string: {},
			description: "The name for workflow runs generated from the workflow. GitHub displays the workflow run name in the list of workflow runs on your repository's 'Actions' tab.\n\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#run-name)"
		},
		on: {
			description: "The GitHub event that triggers the workflow. Events can be a single string, array of events, array of event types, or an event configuration map that schedules a workflow or restricts the execution of a workflow to specific files, tags, or branch changes. View a full list of [events that trigger workflows](https://docs.github.com/actions/using-workflows/events-that-trigger-workflows).\n\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#on)",
			"one-of": [
				"string",
				"sequence",
				"on-mapping"
			]
		},
		"on-mapping": { mapping: {
			properties: { workflow_call: "workflow-call" },
			"loose-key-type": "non-empty-string",
			"loose-value-type": "any"
		} },
		"on-strict": {
			description: "The GitHub event that triggers the workflow.  Events can be a single string, array of events, array of event types, or an event configuration map that schedules a workflow or restricts the execution of a workflow to specific files, tags, or branch changes. View a full list of [events that trigger workflows](https://docs.github.com/actions/using-workflows/events-that-trigger-workflows).\n\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#on)",
			"one-of": [
				"on-string-strict",
				"on-sequence-strict",
				"on-mapping-strict"
			]
		},
		"on-mapping-strict": {
			description: "The GitHub event that triggers the workflow.  Events can be a single string, array of events, array of event types, or an event configuration map that schedules a workflow or restricts the execution of a workflow to specific files, tags, or branch changes. View a full list of [events that trigger workflows](https://docs.github.com/actions/using-workflows/events-that-trigger-workflows).\n\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#on)",
			mapping: { properties: {
				branch_protection_rule: "branch-protection-rule",
				check_run: "check-run",
				check_suite: "check-suite",
				create: "create",
				delete: "delete",
				deployment: "deployment",
				deployment_status: "deployment-status",
				discussion: "discussion",
				discussion_comment: "discussion-comment",
				fork: "fork",
				gollum: "gollum",
				image_version: "image-version",
				issue_comment: "issue-comment",
				issues: "issues",
				label: "label",
				merge_group: "merge-group",
				milestone: "milestone",
				page_build: "page-build",
				project: "project",
				project_card: "project-card",
				project_column: "project-column",
				public: "public",
				pull_request: "pull-request",
				pull_request_comment: "pull-request-comment",
				pull_request_review: "pull-request-review",
				pull_request_review_comment: "pull-request-review-comment",
				pull_request_target: "pull-request-target",
				push: "push",
				registry_package: "registry-package",
				release: "release",
				repository_dispatch: "repository-dispatch",
				schedule: "schedule",
				status: "status",
				watch: "watch",
				workflow_call: "workflow-call",
				workflow_dispatch: "workflow-dispatch",
				workflow_run: "workflow-run"
			} }
		},
		"on-string-strict": { "one-of": /* @__PURE__ */ "branch-protection-rule-string.check-run-string.check-suite-string.create-string.delete-string.deployment-string.deployment-status-string.discussion-string.discussion-comment-string.fork-string.gollum-string.image-version-string.issue-comment-string.issues-string.label-string.merge-group-string.milestone-string.page-build-string.project-string.project-card-string.project-column-string.public-string.pull-request-string.pull-request-comment-string.pull-request-review-string.pull-request-review-comment-string.pull-request-target-string.push-string.registry-package-string.release-string.repository-dispatch-string.schedule-string.status-string.watch-string.workflow-call-string.workflow-dispatch-string.workflow-run-string".split(".") },
		"on-sequence-strict": { sequence: { "item-type": "on-string-strict" } },
		"branch-protection-rule-string": {
			description: "Runs your workflow when branch protection rules in the workflow repository are changed.",
			string: { constant: "branch_protection_rule" }
		},
		"branch-protection-rule": {
			description: "Runs your workflow when branch protection rules in the workflow repository are changed.",
			"one-of": ["null", "branch-protection-rule-mapping"]
		},
		"branch-protection-rule-mapping": { mapping: { properties: { types: "branch-protection-rule-activity" } } },
		"branch-protection-rule-activity": {
			description: "The types of branch protection rule activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`.",
			"one-of": ["branch-protection-rule-activity-type", "branch-protection-rule-activity-types"]
		},
		"branch-protection-rule-activity-types": { sequence: { "item-type": "branch-protection-rule-activity-type" } },
		"branch-protection-rule-activity-type": { "allowed-values": [
			"created",
			"edited",
			"deleted"
		] },
		"check-run-string": {
			description: "Runs your workflow when activity related to a check run occurs. A check run is an individual test that is part of a check suite.",
			string: { constant: "check_run" }
		},
		"check-run": {
			description: "Runs your workflow when activity related to a check run occurs. A check run is an individual test that is part of a check suite.",
			"one-of": ["null", "check-run-mapping"]
		},
		"check-run-mapping": { mapping: { properties: { types: "check-run-activity" } } },
		"check-run-activity": {
			description: "The types of check run activity that trigger the workflow. Supported activity types: `created`, `rerequested`, `completed`, `requested_action`.",
			"one-of": ["check-run-activity-type", "check-run-activity-types"]
		},
		"check-run-activity-types": { sequence: { "item-type": "check-run-activity-type" } },
		"check-run-activity-type": { "allowed-values": [
			"completed",
			"created",
			"rerequested",
			"requested_action"
		] },
		"check-suite-string": {
			description: "Runs your workflow when check suite activity occurs. A check suite is a collection of the check runs created for a specific commit. Check suites summarize the status and conclusion of the check runs that are in the suite.",
			string: { constant: "check_suite" }
		},
		"check-suite": {
			description: "Runs your workflow when check suite activity occurs. A check suite is a collection of the check runs created for a specific commit. Check suites summarize the status and conclusion of the check runs that are in the suite.",
			"one-of": ["null", "check-suite-mapping"]
		},
		"check-suite-mapping": { mapping: { properties: { types: "check-suite-activity" } } },
		"check-suite-activity": {
			description: "The types of check suite activity that trigger the workflow. Supported activity types: `completed`.",
			"one-of": ["check-suite-activity-type", "check-suite-activity-types"]
		},
		"check-suite-activity-types": { sequence: { "item-type": "check-suite-activity-type" } },
		"check-suite-activity-type": { "allowed-values": ["completed"] },
		"create-string": {
			description: "Runs your workflow when someone creates a Git reference (Git branch or tag) in the workflow's repository.",
			string: { constant: "create" }
		},
		create: {
			description: "Runs your workflow when someone creates a Git reference (Git branch or tag) in the workflow's repository.",
			null: {}
		},
		"delete-string": {
			description: "Runs your workflow when someone deletes a Git reference (Git branch or tag) in the workflow's repository.",
			string: { constant: "delete" }
		},
		delete: {
			description: "Runs your workflow when someone deletes a Git reference (Git branch or tag) in the workflow's repository.",
			null: {}
		},
		"deployment-string": {
			description: "Runs your workflow when someone creates a deployment in the workflow's repository. Deployments created with a commit SHA may not have a Git ref.",
			string: { constant: "deployment" }
		},
		deployment: {
			description: "Runs your workflow when someone creates a deployment in the workflow's repository. Deployments created with a commit SHA may not have a Git ref.",
			null: {}
		},
		"deployment-status-string": {
			description: "Runs your workflow when a third party provides a deployment status. Deployments created with a commit SHA may not have a Git ref.",
			string: { constant: "deployment_status" }
		},
		"deployment-status": {
			description: "Runs your workflow when a third party provides a deployment status. Deployments created with a commit SHA may not have a Git ref.",
			null: {}
		},
		"discussion-string": {
			description: "Runs your workflow when a discussion in the workflow's repository is created or modified. For activity related to comments on a discussion, use the `discussion_comment` event.",
			string: { constant: "discussion" }
		},
		discussion: {
			description: "Runs your workflow when a discussion in the workflow's repository is created or modified. For activity related to comments on a discussion, use the `discussion_comment` event.",
			"one-of": ["null", "discussion-mapping"]
		},
		"discussion-mapping": { mapping: { properties: { types: "discussion-activity" } } },
		"discussion-activity": {
			description: "The types of discussion activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`, `transferred`, `pinned`, `unpinned`, `labeled`, `unlabeled`, `locked`, `unlocked`, `category_changed`, `answered`, `unanswered`.",
			"one-of": ["discussion-activity-type", "discussion-activity-types"]
		},
		"discussion-activity-types": { sequence: { "item-type": "discussion-activity-type" } },
		"discussion-activity-type": { "allowed-values": [
			"created",
			"edited",
			"deleted",
			"transferred",
			"pinned",
			"unpinned",
			"labeled",
			"unlabeled",
			"locked",
			"unlocked",
			"category_changed",
			"answered",
			"unanswered"
		] },
		"discussion-comment-string": {
			description: "Runs your workflow when a comment on a discussion in the workflow's repository is created or modified. For activity related to a discussion as opposed to comments on the discussion, use the `discussion` event.",
			string: { constant: "discussion_comment" }
		},
		"discussion-comment": {
			description: "Runs your workflow when a comment on a discussion in the workflow's repository is created or modified. For activity related to a discussion as opposed to comments on the discussion, use the `discussion` event.",
			"one-of": ["null", "discussion-comment-mapping"]
		},
		"discussion-comment-mapping": { mapping: { properties: { types: "discussion-comment-activity" } } },
		"discussion-comment-activity": {
			description: "The types of discussion comment activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`.",
			"one-of": ["discussion-comment-activity-type", "discussion-comment-activity-types"]
		},
		"discussion-comment-activity-types": { sequence: { "item-type": "discussion-comment-activity-type" } },
		"discussion-comment-activity-type": { "allowed-values": [
			"created",
			"edited",
			"deleted"
		] },
		"fork-string": {
			description: "Runs your workflow when someone forks a repository.",
			string: { constant: "fork" }
		},
		fork: {
			description: "Runs your workflow when someone forks a repository.",
			null: {}
		},
		"gollum-string": {
			description: "Runs your workflow when someone creates or updates a Wiki page.",
			string: { constant: "gollum" }
		},
		gollum: {
			description: "Runs your workflow when someone creates or updates a Wiki page.",
			null: {}
		},
		"image-version-string": {
			description: "Runs your workflow when an image version is created or changes state.",
			string: { constant: "image_version" }
		},
		"image-version": {
			description: "Runs your workflow when an image version is created or changes state.",
			"one-of": ["null", "image-version-mapping"]
		},
		"image-version-mapping": { mapping: { properties: {
			types: "image-version-activity",
			names: "event-names",
			versions: "event-versions"
		} } },
		"image-version-activity": {
			description: "The types of image version activity that trigger the workflow. Supported activity types: `created`, `ready`, `deleted`.",
			"one-of": ["image-version-activity-type", "image-version-activity-types"]
		},
		"image-version-activity-types": { sequence: { "item-type": "image-version-activity-type" } },
		"image-version-activity-type": { "allowed-values": [
			"created",
			"ready",
			"deleted"
		] },
		"issue-comment-string": {
			description: "Runs your workflow when an issue or pull request comment is created, edited, or deleted.",
			string: { constant: "issue_comment" }
		},
		"issue-comment": {
			description: "Runs your workflow when an issue or pull request comment is created, edited, or deleted.",
			"one-of": ["null", "issue-comment-mapping"]
		},
		"issue-comment-mapping": { mapping: { properties: { types: "issue-comment-activity" } } },
		"issue-comment-activity": {
			description: "The types of issue comment activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`.",
			"one-of": ["issue-comment-activity-type", "issue-comment-activity-types"]
		},
		"issue-comment-activity-types": { sequence: { "item-type": "issue-comment-activity-type" } },
		"issue-comment-activity-type": { "allowed-values": [
			"created",
			"edited",
			"deleted"
		] },
		"issues-string": {
			description: "Runs your workflow when an issue in the workflow's repository is created or modified. For activity related to comments in an issue, use the `issue_comment` event.",
			string: { constant: "issues" }
		},
		issues: {
			description: "Runs your workflow when an issue in the workflow's repository is created or modified. For activity related to comments in an issue, use the `issue_comment` event.",
			"one-of": ["null", "issues-mapping"]
		},
		"issues-mapping": { mapping: { properties: { types: "issues-activity" } } },
		"issues-activity": {
			description: "The types of issue activity that trigger the workflow. Supported activity types: `opened`, `edited`, `deleted`, `transferred`, `pinned`, `unpinned`, `closed`, `reopened`, `assigned`, `unassigned`, `labeled`, `unlabeled`, `locked`, `unlocked`, `milestoned`, `demilestoned`, `field_added`, `field_removed`, `typed`, `untyped`.",
			"one-of": ["issues-activity-type", "issues-activity-types"]
		},
		"issues-activity-types": { sequence: { "item-type": "issues-activity-type" } },
		"issues-activity-type": { "allowed-values": [
			"opened",
			"edited",
			"deleted",
			"transferred",
			"pinned",
			"unpinned",
			"closed",
			"reopened",
			"assigned",
			"unassigned",
			"labeled",
			"unlabeled",
			"locked",
			"unlocked",
			"milestoned",
			"demilestoned",
			"field_added",
			"field_removed",
			"typed",
			"untyped"
		] },
		"label-string": {
			description: "Runs your workflow when a label in your workflow's repository is created or modified.",
			string: { constant: "label" }
		},
		label: {
			description: "Runs your workflow when a label in your workflow's repository is created or modified.",
			"one-of": ["null", "label-mapping"]
		},
		"label-mapping": { mapping: { properties: { types: "label-activity" } } },
		"label-activity": {
			description: "The types of label activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`.",
			"one-of": ["label-activity-type", "label-activity-types"]
		},
		"label-activity-types": { sequence: { "item-type": "label-activity-type" } },
		"label-activity-type": { "allowed-values": [
			"created",
			"edited",
			"deleted"
		] },
		"merge-group-string": {
			description: "Runs your workflow when a pull request is added to a merge queue, which adds the pull request to a merge group.",
			string: { constant: "merge_group" }
		},
		"merge-group": {
			description: "Runs your workflow when a pull request is added to a merge queue, which adds the pull request to a merge group.",
			"one-of": ["null", "merge-group-mapping"]
		},
		"merge-group-mapping": { mapping: { properties: {
			types: "merge-group-activity",
			branches: "event-branches",
			"branches-ignore": "event-branches-ignore"
		} } },
		"merge-group-activity": {
			description: "The types of merge group activity that trigger the workflow. Supported activity types: `checks_requested`.",
			"one-of": ["merge-group-activity-type", "merge-group-activity-types"]
		},
		"merge-group-activity-types": { sequence: { "item-type": "merge-group-activity-type" } },
		"merge-group-activity-type": { "allowed-values": ["checks_requested"] },
		"milestone-string": {
			description: "Runs your workflow when a milestone in the workflow's repository is created or modified.",
			string: { constant: "milestone" }
		},
		milestone: {
			description: "Runs your workflow when a milestone in the workflow's repository is created or modified.",
			"one-of": ["null", "milestone-mapping"]
		},
		"milestone-mapping": { mapping: { properties: { types: "milestone-activity" } } },
		"milestone-activity": {
			description: "The types of milestone activity that trigger the workflow. Supported activity types: `created`, `closed`, `opened`, `edited`, `deleted`.",
			"one-of": ["milestone-activity-type", "milestone-activity-types"]
		},
		"milestone-activity-types": { sequence: { "item-type": "milestone-activity-type" } },
		"milestone-activity-type": { "allowed-values": [
			"created",
			"closed",
			"opened",
			"edited",
			"deleted"
		] },
		"page-build-string": {
			description: "Runs your workflow when someone pushes to a branch that is the publishing source for GitHub Pages, if GitHub Pages is enabled for the repository.",
			string: { constant: "page_build" }
		},
		"page-build": {
			description: "Runs your workflow when someone pushes to a branch that is the publishing source for GitHub Pages, if GitHub Pages is enabled for the repository.",
			null: {}
		},
		"project-string": {
			description: "Runs your workflow when a project board is created or modified. For activity related to cards or columns in a project board, use the `project_card` or `project_column` events instead.",
			string: { constant: "project" }
		},
		project: {
			description: "Runs your workflow when a project board is created or modified. For activity related to cards or columns in a project board, use the `project_card` or `project_column` events instead.",
			"one-of": ["null", "project-mapping"]
		},
		"project-mapping": { mapping: { properties: { types: "project-activity" } } },
		"project-activity": {
			description: "The types of project activity that trigger the workflow. Supported activity types: `created`, `closed`, `reopened`, `edited`, `deleted`.",
			"one-of": ["project-activity-type", "project-activity-types"]
		},
		"project-activity-types": { sequence: { "item-type": "project-activity-type" } },
		"project-activity-type": { "allowed-values": [
			"created",
			"closed",
			"reopened",
			"edited",
			"deleted"
		] },
		"project-card-string": {
			description: "Runs your workflow when a card on a project board is created or modified. For activity related to project boards or columns in a project board, use the `project` or `project_column` event instead.",
			string: { constant: "project_card" }
		},
		"project-card": {
			description: "Runs your workflow when a card on a project board is created or modified. For activity related to project boards or columns in a project board, use the `project` or `project_column` event instead.",
			"one-of": ["null", "project-card-mapping"]
		},
		"project-card-mapping": { mapping: { properties: { types: "project-card-activity" } } },
		"project-card-activity": {
			description: "The types of project card activity that trigger the workflow. Supported activity types: `created`, `moved`, `converted`, `edited`, `deleted`.",
			"one-of": ["project-card-activity-type", "project-card-activity-types"]
		},
		"project-card-activity-types": { sequence: { "item-type": "project-card-activity-type" } },
		"project-card-activity-type": { "allowed-values": [
			"created",
			"moved",
			"converted",
			"edited",
			"deleted"
		] },
		"project-column-string": {
			description: "Runs your workflow when a column on a project board is created or modified. For activity related to project boards or cards in a project board, use the `project` or `project_card` event instead.",
			string: { constant: "project_column" }
		},
		"project-column": {
			description: "Runs your workflow when a column on a project board is created or modified. For activity related to project boards or cards in a project board, use the `project` or `project_card` event instead.",
			"one-of": ["null", "project-column-mapping"]
		},
		"project-column-mapping": { mapping: { properties: { types: "project-column-activity" } } },
		"project-column-activity": {
			description: "The types of project column activity that trigger the workflow. Supported activity types: `created`, `updated`, `moved`, `deleted`.",
			"one-of": ["project-column-activity-type", "project-column-activity-types"]
		},
		"project-column-activity-types": { sequence: { "item-type": "project-column-activity-type" } },
		"project-column-activity-type": { "allowed-values": [
			"created",
			"updated",
			"moved",
			"deleted"
		] },
		"public-string": {
			description: "Runs your workflow when your workflow's repository changes from private to public.",
			string: { constant: "public" }
		},
		public: {
			description: "Runs your workflow when your workflow's repository changes from private to public.",
			null: {}
		},
		"pull-request-string": {
			description: "Runs your workflow when activity on a pull request in the workflow's repository occurs. If no activity types are specified, the workflow runs when a pull request is opened, reopened, or when the head branch of the pull request is updated.",
			string: { constant: "pull_request" }
		},
		"pull-request": {
			description: "Runs your workflow when activity on a pull request in the workflow's repository occurs. If no activity types are specified, the workflow runs when a pull request is opened, reopened, or when the head branch of the pull request is updated.",
			"one-of": ["null", "pull-request-mapping"]
		},
		"pull-request-mapping": { mapping: { properties: {
			types: "pull-request-activity",
			branches: "event-branches",
			"branches-ignore": "event-branches-ignore",
			paths: "event-paths",
			"paths-ignore": "event-paths-ignore"
		} } },
		"pull-request-activity": {
			description: "The types of pull request activity that trigger the workflow. Supported activity types: `assigned`, `unassigned`, `labeled`, `unlabeled`, `opened`, `edited`, `closed`, `reopened`, `synchronize`, `converted_to_draft`, `locked`, `unlocked`, `enqueued`, `dequeued`, `milestoned`, `demilestoned`, `ready_for_review`, `review_requested`, `review_request_removed`, `auto_merge_enabled`, `auto_merge_disabled`, `stacked`.",
			"one-of": ["pull-request-activity-type", "pull-request-activity-types"]
		},
		"pull-request-activity-types": { sequence: { "item-type": "pull-request-activity-type" } },
		"pull-request-activity-type": { "allowed-values": [
			"assigned",
			"unassigned",
			"labeled",
			"unlabeled",
			"opened",
			"edited",
			"closed",
			"reopened",
			"synchronize",
			"converted_to_draft",
			"locked",
			"unlocked",
			"enqueued",
			"dequeued",
			"milestoned",
			"demilestoned",
			"ready_for_review",
			"review_requested",
			"review_request_removed",
			"auto_merge_enabled",
			"auto_merge_disabled",
			"stacked"
		] },
		"pull-request-comment-string": {
			description: "Please use the `issue_comment` event instead.",
			string: { constant: "pull_request_comment" }
		},
		"pull-request-comment": {
			description: "Please use the `issue_comment` event instead.",
			"one-of": ["null", "issue-comment-mapping"]
		},
		"pull-request-review-string": {
			description: "Runs your workflow when a pull request review is submitted, edited, or dismissed. A pull request review is a group of pull request review comments in addition to a body comment and a state. For activity related to pull request review comments or pull request comments, use the `pull_request_review_comment` or `issue_comment` events instead.",
			string: { constant: "pull_request_review" }
		},
		"pull-request-review": {
			description: "Runs your workflow when a pull request review is submitted, edited, or dismissed. A pull request review is a group of pull request review comments in addition to a body comment and a state. For activity related to pull request review comments or pull request comments, use the `pull_request_review_comment` or `issue_comment` events instead.",
			"one-of": ["null", "pull-request-review-mapping"]
		},
		"pull-request-review-mapping": { mapping: { properties: { types: "pull-request-review-activity" } } },
		"pull-request-review-activity": {
			description: "The types of pull request review activity that trigger the workflow. Supported activity types: `submitted`, `edited`, `dismissed`.",
			"one-of": ["pull-request-review-activity-type", "pull-request-review-activity-types"]
		},
		"pull-request-review-activity-types": { sequence: { "item-type": "pull-request-review-activity-type" } },
		"pull-request-review-activity-type": { "allowed-values": [
			"submitted",
			"edited",
			"dismissed"
		] },
		"pull-request-review-comment-string": {
			description: "",
			string: { constant: "pull_request_review_comment" }
		},
		"pull-request-review-comment": {
			description: "",
			"one-of": ["null", "pull-request-review-comment-mapping"]
		},
		"pull-request-review-comment-mapping": { mapping: { properties: { types: "pull-request-review-comment-activity" } } },
		"pull-request-review-comment-activity": {
			description: "The types of pull request review comment activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`.",
			"one-of": ["pull-request-review-comment-activity-type", "pull-request-review-comment-activity-types"]
		},
		"pull-request-review-comment-activity-types": { sequence: { "item-type": "pull-request-review-comment-activity-type" } },
		"pull-request-review-comment-activity-type": { "allowed-values": [
			"created",
			"edited",
			"deleted"
		] },
		"pull-request-target-string": {
			description: "Runs your workflow when activity on a pull request in the workflow's repository occurs. If no activity types are specified, the workflow runs when a pull request is opened, reopened, or when the head branch of the pull request is updated.\n\nThis event runs in the context of the base of the pull request, rather than in the context of the merge commit, as the `pull_request` event does. This prevents execution of unsafe code from the head of the pull request that could alter your repository or steal any secrets you use in your workflow. This event allows your workflow to do things like label or comment on pull requests from forks. Avoid using this event if you need to build or run code from the pull request.",
			string: { constant: "pull_request_target" }
		},
		"pull-request-target": {
			description: "Runs your workflow when activity on a pull request in the workflow's repository occurs. If no activity types are specified, the workflow runs when a pull request is opened, reopened, or when the head branch of the pull request is updated.\n\nThis event runs in the context of the base of the pull request, rather than in the context of the merge commit, as the `pull_request` event does. This prevents execution of unsafe code from the head of the pull request that could alter your repository or steal any secrets you use in your workflow. This event allows your workflow to do things like label or comment on pull requests from forks. Avoid using this event if you need to build or run code from the pull request.",
			"one-of": ["null", "pull-request-target-mapping"]
		},
		"pull-request-target-mapping": { mapping: { properties: {
			types: "pull-request-target-activity",
			branches: "event-branches",
			"branches-ignore": "event-branches-ignore",
			paths: "event-paths",
			"paths-ignore": "event-paths-ignore"
		} } },
		"pull-request-target-activity": {
			description: "The types of pull request activity that trigger the workflow. Supported activity types: `assigned`, `unassigned`, `labeled`, `unlabeled`, `opened`, `edited`, `closed`, `reopened`, `synchronize`, `converted_to_draft`, `locked`, `unlocked`, `enqueued`, `dequeued`, `milestoned`, `demilestoned`, `ready_for_review`, `review_requested`, `review_request_removed`, `auto_merge_enabled`, `auto_merge_disabled`, `stacked`.",
			"one-of": ["pull-request-target-activity-type", "pull-request-target-activity-types"]
		},
		"pull-request-target-activity-types": { sequence: { "item-type": "pull-request-target-activity-type" } },
		"pull-request-target-activity-type": { "allowed-values": [
			"assigned",
			"unassigned",
			"labeled",
			"unlabeled",
			"opened",
			"edited",
			"closed",
			"reopened",
			"synchronize",
			"converted_to_draft",
			"locked",
			"unlocked",
			"enqueued",
			"dequeued",
			"milestoned",
			"demilestoned",
			"ready_for_review",
			"review_requested",
			"review_request_removed",
			"auto_merge_enabled",
			"auto_merge_disabled",
			"stacked"
		] },
		"push-string": {
			description: "Runs your workflow when you push a commit or tag.",
			string: { constant: "push" }
		},
		push: {
			description: "Runs your workflow when you push a commit or tag.",
			"one-of": ["null", "push-mapping"]
		},
		"push-mapping": { mapping: { properties: {
			branches: "event-branches",
			"branches-ignore": "event-branches-ignore",
			tags: "event-tags",
			"tags-ignore": "event-tags-ignore",
			paths: "event-paths",
			"paths-ignore": "event-paths-ignore"
		} } },
		"registry-package-string": {
			description: "Runs your workflow when activity related to GitHub Packages occurs in your repository.",
			string: { constant: "registry_package" }
		},
		"registry-package": {
			description: "Runs your workflow when activity related to GitHub Packages occurs in your repository.",
			"one-of": ["null", "registry-package-mapping"]
		},
		"registry-package-mapping": { mapping: { properties: { types: "registry-package-activity" } } },
		"registry-package-activity": {
			description: "The types of registry package activity that trigger the workflow. Supported activity types: `published`, `updated`.",
			"one-of": ["registry-package-activity-type", "registry-package-activity-types"]
		},
		"registry-package-activity-types": { sequence: { "item-type": "registry-package-activity-type" } },
		"registry-package-activity-type": { "allowed-values": ["published", "updated"] },
		"release-string": {
			description: "Runs your workflow when release activity in your repository occurs.",
			string: { constant: "release" }
		},
		release: {
			description: "Runs your workflow when release activity in your repository occurs.",
			"one-of": ["null", "release-mapping"]
		},
		"release-mapping": { mapping: { properties: { types: "release-activity" } } },
		"release-activity": {
			description: "The types of release activity that trigger the workflow. Supported activity types: `published`, `unpublished`, `created`, `edited`, `deleted`, `prereleased`, `released`.",
			"one-of": ["release-activity-type", "release-activity-types"]
		},
		"release-activity-types": { sequence: { "item-type": "release-activity-type" } },
		"release-activity-type": { "allowed-values": [
			"published",
			"unpublished",
			"created",
			"edited",
			"deleted",
			"prereleased",
			"released"
		] },
		"schedule-string": {
			description: "The `schedule` event allows you to trigger a workflow at a scheduled time.\n\nYou can schedule a workflow to run at specific UTC times using POSIX cron syntax. Scheduled workflows run on the latest commit on the default or base branch. The shortest interval you can run scheduled workflows is once every 5 minutes. GitHub Actions does not support the non-standard syntax `@yearly`, `@monthly`, `@weekly`, `@daily`, `@hourly`, and `@reboot`.",
			string: { constant: "schedule" }
		},
		schedule: {
			description: "The `schedule` event allows you to trigger a workflow at a scheduled time.\n\nYou can schedule a workflow to run at specific UTC times using POSIX cron syntax. Scheduled workflows run on the latest commit on the default or base branch. The shortest interval you can run scheduled workflows is once every 5 minutes. GitHub Actions does not support the non-standard syntax `@yearly`, `@monthly`, `@weekly`, `@daily`, `@hourly`, and `@reboot`.",
			sequence: { "item-type": "cron-mapping" }
		},
		"status-string": {
			description: "Runs your workflow when the status of a Git commit changes. For example, commits can be marked as `error`, `failure`, `pending`, or `success`. If you want to provide more details about the status change, you may want to use the `check_run` event.",
			string: { constant: "status" }
		},
		status: {
			description: "Runs your workflow when the status of a Git commit changes. For example, commits can be marked as `error`, `failure`, `pending`, or `success`. If you want to provide more details about the status change, you may want to use the `check_run` event.",
			null: {}
		},
		"watch-string": {
			description: "Runs your workflow when the workflow's repository is starred.",
			string: { constant: "watch" }
		},
		watch: {
			description: "Runs your workflow when the workflow's repository is starred.",
			"one-of": ["null", "watch-mapping"]
		},
		"watch-mapping": { mapping: { properties: { types: "watch-activity" } } },
		"watch-activity": {
			description: "The types of watch activity that trigger the workflow. Supported activity types: `started`.",
			"one-of": ["watch-activity-type", "watch-activity-types"]
		},
		"watch-activity-types": { sequence: { "item-type": "watch-activity-type" } },
		"watch-activity-type": { "allowed-values": ["started"] },
		"workflow-run-string": {
			description: "This event occurs when a workflow run is requested or completed. It allows you to execute a workflow based on execution or completion of another workflow. The workflow started by the `workflow_run` event is able to access secrets and write tokens, even if the previous workflow was not. This is useful in cases where the previous workflow is intentionally not privileged, but you need to take a privileged action in a later workflow.",
			string: { constant: "workflow_run" }
		},
		"workflow-run": {
			description: "This event occurs when a workflow run is requested or completed. It allows you to execute a workflow based on execution or completion of another workflow. The workflow started by the `workflow_run` event is able to access secrets and write tokens, even if the previous workflow was not. This is useful in cases where the previous workflow is intentionally not privileged, but you need to take a privileged action in a later workflow.",
			"one-of": ["null", "workflow-run-mapping"]
		},
		"workflow-run-mapping": { mapping: { properties: {
			types: "workflow-run-activity",
			workflows: "workflow-run-workflows",
			branches: "event-branches",
			"branches-ignore": "event-branches-ignore"
		} } },
		"workflow-run-workflows": {
			description: "The name of the workflow that triggers the `workflow_run` event. The workflow must be in the same repository as the workflow that uses the `workflow_run` event.",
			"one-of": ["non-empty-string", "sequence-of-non-empty-string"]
		},
		"workflow-run-activity": {
			description: "The types of workflow run activity that trigger the workflow. Supported activity types: `completed`, `requested`, `in_progress`.",
			"one-of": ["workflow-run-activity-type", "workflow-run-activity-types"]
		},
		"workflow-run-activity-types": { sequence: { "item-type": "workflow-run-activity-type" } },
		"workflow-run-activity-type": { "allowed-values": [
			"requested",
			"completed",
			"in_progress"
		] },
		"event-branches": {
			description: "Use the `branches` filter when you want to include branch name patterns or when you want to both include and exclude branch name patterns. You cannot use both the `branches` and `branches-ignore` filters for the same event in a workflow.",
			"one-of": ["non-empty-string", "sequence-of-non-empty-string"]
		},
		"event-branches-ignore": {
			description: "Use the `branches-ignore` filter when you only want to exclude branch name patterns. You cannot use both the `branches` and `branches-ignore` filters for the same event in a workflow.",
			"one-of": ["non-empty-string", "sequence-of-non-empty-string"]
		},
		"event-names": {
			description: "Use the `names` filter when you want to include names via patterns or when you want to both include and exclude names using patterns. ",
			"one-of": ["non-empty-string", "sequence-of-non-empty-string"]
		},
		"event-tags": {
			description: "Use the `tags` filter when you want to include tag name patterns or when you want to both include and exclude tag names patterns. You cannot use both the `tags` and `tags-ignore` filters for the same event in a workflow.",
			"one-of": ["non-empty-string", "sequence-of-non-empty-string"]
		},
		"event-tags-ignore": {
			description: "Use the `tags-ignore` filter when you only want to exclude tag name patterns. You cannot use both the `tags` and `tags-ignore` filters for the same event in a workflow.",
			"one-of": ["non-empty-string", "sequence-of-non-empty-string"]
		},
		"event-paths": {
			description: "Use the `paths` filter when you want to include file path patterns or when you want to both include and exclude file path patterns. You cannot use both the `paths` and `paths-ignore` filters for the same event in a workflow.",
			"one-of": ["non-empty-string", "sequence-of-non-empty-string"]
		},
		"event-paths-ignore": {
			description: "Use the `paths-ignore` filter when you only want to exclude file path patterns. You cannot use both the `paths` and `paths-ignore` filters for the same event in a workflow.",
			"one-of": ["non-empty-string", "sequence-of-non-empty-string"]
		},
		"event-versions": {
			description: "Use the `versions` filter when you want to include versions via patterns or when you want to both include and exclude versions using patterns. ",
			"one-of": ["non-empty-string", "sequence-of-non-empty-string"]
		},
		"repository-dispatch-string": {
			description: "You can use the GitHub API to trigger a webhook event called `repository_dispatch` when you want to trigger a workflow for activity that happens outside of GitHub.",
			string: { constant: "branch_protection_rule" }
		},
		"repository-dispatch": {
			description: "You can use the GitHub API to trigger a webhook event called `repository_dispatch` when you want to trigger a workflow for activity that happens outside of GitHub.",
			"one-of": ["null", "repository-dispatch-mapping"]
		},
		"repository-dispatch-mapping": { mapping: { properties: { types: "sequence-of-non-empty-string" } } },
		"workflow-call-string": {
			description: "The `workflow_call` event is used to indicate that a workflow can be called by another workflow. When a workflow is triggered with the `workflow_call` event, the event payload in the called workflow is the same event payload from the calling workflow.",
			string: { constant: "workflow_call" }
		},
		"workflow-call": {
			description: "The `workflow_call` event is used to indicate that a workflow can be called by another workflow. When a workflow is triggered with the `workflow_call` event, the event payload in the called workflow is the same event payload from the calling workflow.",
			"one-of": ["null", "workflow-call-mapping"]
		},
		"workflow-call-mapping": { mapping: { properties: {
			inputs: "workflow-call-inputs",
			secrets: "workflow-call-secrets",
			outputs: "workflow-call-outputs"
		} } },
		"workflow-call-inputs": {
			description: "Inputs that are passed to the called workflow from the caller workflow.",
			mapping: {
				"loose-key-type": "non-empty-string",
				"loose-value-type": "workflow-call-input-definition"
			}
		},
		"workflow-call-input-definition": { mapping: { properties: {
			description: {
				type: "string",
				description: "A string description of the input parameter."
			},
			type: {
				type: "workflow-call-input-type",
				required: !0
			},
			required: {
				type: "boolean",
				description: "A boolean to indicate whether the action requires the input parameter. Set to `true` when the parameter is required."
			},
			default: "workflow-call-input-default"
		} } },
		"workflow-call-input-type": {
			description: "Required if input is defined for the `on.workflow_call` keyword. The value of this parameter is a string specifying the data type of the input. This must be one of: `boolean`, `number`, or `string`.",
			"one-of": [
				"input-type-string",
				"input-type-boolean",
				"input-type-number"
			]
		},
		"input-type-string": { string: { constant: "string" } },
		"input-type-boolean": { string: { constant: "boolean" } },
		"input-type-number": { string: { constant: "number" } },
		"input-type-choice": { string: { constant: "choice" } },
		"input-type-environment": { string: { constant: "environment" } },
		"workflow-call-input-default": {
			description: "If a `default` parameter is not set, the default value of the input is `false` for boolean, `0` for a number, and `\"\"` for a string.",
			context: [
				"github",
				"inputs",
				"vars"
			],
			"one-of": [
				"string",
				"boolean",
				"number"
			]
		},
		"workflow-call-secrets": {
			description: "A map of the secrets that can be used in the called workflow. Within the called workflow, you can use the `secrets` context to refer to a secret.",
			mapping: {
				"loose-key-type": "workflow-call-secret-name",
				"loose-value-type": "workflow-call-secret-definition"
			}
		},
		"workflow-call-secret-name": {
			string: { "require-non-empty": !0 },
			description: "A string identifier to associate with the secret."
		},
		"workflow-call-secret-definition": { "one-of": ["null", "workflow-call-secret-mapping-definition"] },
		"workflow-call-secret-mapping-definition": { mapping: { properties: {
			description: {
				type: "string",
				description: "A string description of the secret parameter."
			},
			required: {
				type: "boolean",
				description: "A boolean specifying whether the secret must be supplied."
			}
		} } },
		"workflow-call-outputs": {
			description: "A reusable workflow may generate data that you want to use in the caller workflow. To use these outputs, you must specify them as the outputs of the reusable workflow.",
			mapping: {
				"loose-key-type": "workflow-call-output-name",
				"loose-value-type": "workflow-call-output-definition"
			}
		},
		"workflow-call-output-name": {
			string: { "require-non-empty": !0 },
			description: "A string identifier to associate with the output. The value of `<output_id>` is a map of the input's metadata. The `<output_id>` must be a unique identifier within the outputs object and must start with a letter or _ and contain only alphanumeric characters, -, or _."
		},
		"workflow-call-output-definition": { mapping: { properties: {
			description: {
				type: "string",
				description: "A string description of the output parameter."
			},
			value: {
				type: "workflow-output-context",
				required: !0
			}
		} } },
		"workflow-output-context": {
			description: "The value to assign to the output parameter.",
			context: [
				"github",
				"inputs",
				"vars",
				"jobs"
			],
			string: {}
		},
		"workflow-dispatch-string": {
			description: "The `workflow_dispatch` event allows you to manually trigger a workflow run. A workflow can be manually triggered using the GitHub API, GitHub CLI, or GitHub browser interface.",
			string: { constant: "workflow_dispatch" }
		},
		"workflow-dispatch": {
			description: "The `workflow_dispatch` event allows you to manually trigger a workflow run. A workflow can be manually triggered using the GitHub API, GitHub CLI, or GitHub browser interface.",
			"one-of": ["null", "workflow-dispatch-mapping"]
		},
		"workflow-dispatch-mapping": { mapping: { properties: { inputs: "workflow-dispatch-inputs" } } },
		"workflow-dispatch-inputs": {
			description: "You can configure custom-defined input properties, default input values, and required inputs for the event directly in your workflow. When you trigger the event, you can provide the `ref` and any `inputs`. When the workflow runs, you can access the input values in the `inputs` context.",
			mapping: {
				"loose-key-type": "workflow-dispatch-input-name",
				"loose-value-type": "workflow-dispatch-input"
			}
		},
		"workflow-dispatch-input-name": {
			string: { "require-non-empty": !0 },
			description: "A string identifier to associate with the input. The value of <input_id> is a map of the input's metadata. The <input_id> must be a unique identifier within the inputs object. The <input_id> must start with a letter or _ and contain only alphanumeric characters, -, or _."
		},
		"workflow-dispatch-input": { mapping: { properties: {
			description: {
				type: "string",
				description: "A string description of the input parameter."
			},
			type: { type: "workflow-dispatch-input-type" },
			required: {
				type: "boolean",
				description: "A boolean to indicate whether the workflow requires the input parameter. Set to true when the parameter is required."
			},
			default: "workflow-dispatch-input-default",
			options: {
				type: "sequence-of-string",
				description: "The options of the dropdown list, if the type is a choice."
			}
		} } },
		"workflow-dispatch-input-type": {
			description: "A string representing the type of the input. This must be one of: `boolean`, `number`, `string`, `choice`, or `environment`.",
			"one-of": [
				"input-type-string",
				"input-type-boolean",
				"input-type-number",
				"input-type-environment",
				"input-type-choice"
			]
		},
		"workflow-dispatch-input-default": {
			description: "The default value is used when an input parameter isn't specified in a workflow file.",
			"one-of": [
				"string",
				"boolean",
				"number"
			]
		},
		permissions: {
			description: "You can use `permissions` to modify the default permissions granted to the `GITHUB_TOKEN`, adding or removing access as required, so that you only allow the minimum required access.\n\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#permissions)",
			"one-of": [
				"permissions-mapping",
				"permission-level-shorthand-read-all",
				"permission-level-shorthand-write-all"
			]
		},
		"permissions-mapping": { mapping: { properties: {
			actions: {
				type: "permission-level-any",
				description: "Actions workflows, workflow runs, and artifacts."
			},
			"artifact-metadata": {
				type: "permission-level-any",
				description: "Storage and deployment records for build artifacts."
			},
			attestations: {
				type: "permission-level-any",
				description: "Artifact attestations."
			},
			checks: {
				type: "permission-level-any",
				description: "Check runs and check suites."
			},
			"code-quality": {
				type: "permission-level-any",
				description: "Code quality data."
			},
			contents: {
				type: "permission-level-any",
				description: "Repository contents, commits, branches, downloads, releases, and merges."
			},
			"copilot-requests": {
				type: "permission-level-write-or-no-access",
				description: "GitHub Copilot requests."
			},
			deployments: {
				type: "permission-level-any",
				description: "Deployments and deployment statuses."
			},
			discussions: {
				type: "permission-level-any",
				description: "Discussions and related comments and labels."
			},
			drives: {
				type: "permission-level-any",
				description: "GitHub Drives persistent workspace storage. Use `read` for checkout and `write` to commit changes."
			},
			"id-token": {
				type: "permission-level-write-or-no-access",
				description: "Token to request an OpenID Connect token."
			},
			issues: {
				type: "permission-level-any",
				description: "Issues and related comments, assignees, labels, and milestones."
			},
			models: {
				type: "permission-level-read-or-no-access",
				description: "Call AI models with GitHub Models."
			},
			packages: {
				type: "permission-level-any",
				description: "Packages published to the GitHub Package Platform."
			},
			pages: {
				type: "permission-level-any",
				description: "Retrieve Pages statuses, configuration, and builds, as well as create new builds."
			},
			"pull-requests": {
				type: "permission-level-any",
				description: "Pull requests and related comments, assignees, labels, milestones, and merges."
			},
			"repository-projects": {
				type: "permission-level-any",
				description: "Classic projects within a repository."
			},
			"security-events": {
				type: "permission-level-any",
				description: "Code scanning alerts."
			},
			statuses: {
				type: "permission-level-any",
				description: "Commit statuses."
			},
			"vulnerability-alerts": {
				type: "permission-level-read-or-no-access",
				description: "Dependabot alerts."
			}
		} } },
		"permission-level-any": {
			description: "The permission level for the `GITHUB_TOKEN`.",
			"one-of": [
				"permission-level-read",
				"permission-level-write",
				"permission-level-no-access"
			]
		},
		"permission-level-read-or-no-access": { "one-of": ["permission-level-read", "permission-level-no-access"] },
		"permission-level-write-or-no-access": { "one-of": ["permission-level-write", "permission-level-no-access"] },
		"permission-level-read": {
			description: "The permission level for the `GITHUB_TOKEN`. Grants `read` permission for the specified scope.",
			string: { constant: "read" }
		},
		"permission-level-write": {
			description: "The permission level for the `GITHUB_TOKEN`. Grants `write` permission for the specified scope.",
			string: { constant: "write" }
		},
		"permission-level-no-access": {
			description: "The permission level for the `GITHUB_TOKEN`. Restricts all access for the specified scope.",
			string: { constant: "none" }
		},
		"permission-level-shorthand-read-all": {
			description: "The permission level for the `GITHUB_TOKEN`. Grants `read` access for all scopes.",
			string: { constant: "read-all" }
		},
		"permission-level-shorthand-write-all": {
			description: "The permission level for the `GITHUB_TOKEN`. Grants `write` access for all scopes.",
			string: { constant: "write-all" }
		},
		"workflow-defaults": {
			description: "Use `defaults` to create a map of default settings that will apply to all jobs in the workflow. You can also set default settings that are only available to a job.\n\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#defaults)",
			mapping: { properties: { run: "workflow-defaults-run" } }
		},
		"workflow-defaults-run": { mapping: { properties: {
			shell: "shell",
			"working-directory": "working-directory"
		} } },
		"workflow-env": {
			description: "A map of environment variables that are available to the steps of all jobs in the workflow. You can also set environment variables that are only available to the steps of a single job or to a single step.\n\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#env)",
			context: [
				"github",
				"inputs",
				"vars",
				"secrets"
			],
			mapping: {
				"loose-key-type": "non-empty-string",
				"loose-value-type": "string"
			}
		},
		jobs: {
			description: "A workflow run is made up of one or more `jobs`, which run in parallel by default. To run jobs sequentially, you can define dependencies on other jobs using the `jobs.<job_id>.needs` keyword. Each job runs in a runner environment specified by `runs-on`.\n\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#jobs)",
			mapping: {
				"loose-key-type": "job-id",
				"loose-value-type": "job"
			}
		},
		"job-id": {
			string: { "require-non-empty": !0 },
			description: "A unique identifier for the job. The identifier must start with a letter or _ and contain only alphanumeric characters, -, or _."
		},
		job: {
			description: "Each job must have an id to associate with the job. The key `job_id` is a string and its value is a map of the job's configuration data. You must replace `<job_id>` with a string that is unique to the jobs object. The `<job_id>` must start with a letter or _ and contain only alphanumeric characters, -, or _.",
			"one-of": ["job-factory", "workflow-job"]
		},
		"job-factory": { mapping: { properties: {
			needs: "needs",
			if: "job-if",
			strategy: "strategy",
			name: {
				type: "string-strategy-context",
				description: "The name of the job displayed on GitHub."
			},
			"runs-on": {
				type: "runs-on",
				required: !0
			},
			"timeout-minutes": {
				type: "number-strategy-context",
				description: "The maximum number of minutes to let a workflow run before GitHub automatically cancels it. Default: 360"
			},
			"cancel-timeout-minutes": "number-strategy-context",
			"continue-on-error": {
				type: "boolean-strategy-context",
				description: "Prevents a workflow run from failing when a job fails. Set to true to allow a workflow run to pass when this job fails."
			},
			container: "container",
			services: "services",
			env: "job-env",
			environment: "job-environment",
			permissions: "permissions",
			concurrency: "job-concurrency",
			outputs: "job-outputs",
			defaults: "job-defaults",
			steps: "steps",
			snapshot: "snapshot"
		} } },
		"workflow-job": { mapping: { properties: {
			name: {
				type: "string-strategy-context",
				description: "The name of the job displayed on GitHub."
			},
			uses: {
				description: "The location and version of a reusable workflow file to run as a job. Use one of the following formats:\n\n* `{owner}/{repo}/.github/workflows/{filename}@{ref}` for reusable workflows in public and private repositories.\n* `./.github/workflows/{filename}` for reusable workflows in the same repository.\n\n{ref} can be a SHA, a release tag, or a branch name. Using the commit SHA is the safest for stability and security.",
				type: "non-empty-string",
				required: !0
			},
			with: "workflow-job-with",
			secrets: "workflow-job-secrets",
			needs: "needs",
			if: "job-if",
			permissions: "permissions",
			concurrency: "job-concurrency",
			strategy: "strategy"
		} } },
		"workflow-job-with": {
			description: "When a job is used to call a reusable workflow, you can use `with` to provide a map of inputs that are passed to the called workflow.\n\nAny inputs that you pass must match the input specifications defined in the called workflow.",
			mapping: {
				"loose-key-type": "non-empty-string",
				"loose-value-type": "scalar-needs-context"
			}
		},
		"workflow-job-secrets": {
			description: "When a job is used to call a reusable workflow, you can use `secrets` to provide a map of secrets that are passed to the called workflow.\n\nAny secrets that you pass must match the names defined in the called workflow.",
			"one-of": ["workflow-job-secrets-mapping", "workflow-job-secrets-inherit"]
		},
		"workflow-job-secrets-mapping": { mapping: {
			"loose-key-type": "non-empty-string",
			"loose-value-type": "scalar-needs-context-with-secrets"
		} },
		"workflow-job-secrets-inherit": { string: { constant: "inherit" } },
		needs: {
			description: "Use `needs` to identify any jobs that must complete successfully before this job will run. It can be a string or array of strings. If a job fails, all jobs that need it are skipped unless the jobs use a conditional expression that causes the job to continue. If a run contains a series of jobs that need each other, a failure applies to all jobs in the dependency chain from the point of failure onwards.",
			"one-of": ["sequence-of-non-empty-string", "non-empty-string"]
		},
		"job-if": {
			description: "You can use the `if` conditional to prevent a job from running unless a condition is met. You can use any supported context and expression to create a conditional.",
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"always(0,0)",
				"failure(0,MAX)",
				"cancelled(0,0)",
				"success(0,MAX)"
			],
			string: {}
		},
		"job-if-result": {
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"always(0,0)",
				"failure(0,MAX)",
				"cancelled(0,0)",
				"success(0,MAX)"
			],
			"one-of": [
				"null",
				"boolean",
				"number",
				"string",
				"sequence",
				"mapping"
			]
		},
		strategy: {
			description: "Use `strategy` to use a matrix strategy for your jobs. A matrix strategy lets you use variables in a single job definition to automatically create multiple job runs that are based on the combinations of the variables. ",
			context: [
				"github",
				"inputs",
				"vars",
				"needs"
			],
			mapping: { properties: {
				"fail-fast": {
					type: "boolean",
					description: "Setting `fail-fast` to `false` prevents GitHub from canceling all in-progress jobs if any matrix job fails. Default: `true`"
				},
				"max-parallel": {
					type: "number",
					description: "The maximum number of jobs that can run simultaneously when using a matrix job strategy. By default, GitHub will maximize the number of jobs run in parallel depending on runner availability."
				},
				matrix: "matrix"
			} }
		},
		matrix: {
			description: "Use `matrix` to define a matrix of different job configurations. Within your matrix, define one or more variables followed by an array of values.",
			mapping: {
				properties: {
					include: {
						type: "matrix-filter",
						description: "Use `include` to expand existing matrix configurations or to add new configurations. The value of `include` is a list of objects.\n\nFor each object in the `include` list, the key:value pairs in the object will be added to each of the matrix combinations if none of the key:value pairs overwrite any of the original matrix values. If the object cannot be added to any of the matrix combinations, a new matrix combination will be created instead. Note that the original matrix values will not be overwritten, but added matrix values can be overwritten."
					},
					exclude: {
						type: "matrix-filter",
						description: "To remove specific configurations defined in the matrix, use `exclude`. An excluded configuration only has to be a partial match for it to be excluded."
					}
				},
				"loose-key-type": "non-empty-string",
				"loose-value-type": "sequence"
			}
		},
		"matrix-filter": { sequence: { "item-type": "matrix-filter-item" } },
		"matrix-filter-item": { mapping: {
			"loose-key-type": "non-empty-string",
			"loose-value-type": "any"
		} },
		snapshot: {
			description: "Use `snapshot` to define a custom image you want to create or update after your job succeeds by taking a snapshot of your runner.",
			"one-of": ["non-empty-string", "snapshot-mapping"]
		},
		"snapshot-mapping": { mapping: { properties: {
			"image-name": {
				description: "The desired name of the custom image you want to create or update.",
				type: "non-empty-string",
				required: !0
			},
			if: "snapshot-if",
			version: {
				description: "The desired major version updates upon a new custom image version creation.",
				type: "non-empty-string"
			}
		} } },
		"snapshot-if": {
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix"
			],
			description: "Use the if conditional to prevent a snapshot from being taken unless a condition is met. Any supported context and expression can be used to create a conditional. Expressions in an `if` conditional do not require the bracketed expression syntax. When you use expressions in an `if` conditional, you may omit the expression syntax because GitHub automatically evaluates the `if` conditional as an expression.",
			string: {}
		},
		"runs-on": {
			description: "Use `runs-on` to define the type of machine to run the job on.\n* The destination machine can be either a GitHub-hosted runner, larger runner, or a self-hosted runner.\n* You can target runners based on the labels assigned to them, or their group membership, or a combination of these.\n* You can provide `runs-on` as a single string or as an array of strings.\n* If you specify an array of strings, your workflow will execute on any runner that matches all of the specified `runs-on` values.\n* If you would like to run your workflow on multiple machines, use `jobs.<job_id>.strategy`.",
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix"
			],
			"one-of": [
				"non-empty-string",
				"sequence-of-non-empty-string",
				"runs-on-mapping"
			]
		},
		"runs-on-mapping": { mapping: { properties: {
			group: {
				description: "The group from which to select a runner.",
				type: "non-empty-string"
			},
			labels: "runs-on-labels"
		} } },
		"runs-on-labels": {
			description: "The label by which to filter for available runners.",
			"one-of": ["non-empty-string", "sequence-of-non-empty-string"]
		},
		"job-env": {
			description: "A map of variables that are available to all steps in the job.",
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix",
				"secrets"
			],
			mapping: {
				"loose-key-type": "non-empty-string",
				"loose-value-type": "string"
			}
		},
		"workflow-concurrency": {
			description: "Concurrency ensures that only a single job or workflow using the same concurrency group will run at a time. A concurrency group can be any string or expression.\n\nYou can also specify `concurrency` at the job level.\n\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#concurrency)",
			context: [
				"github",
				"inputs",
				"vars"
			],
			"one-of": ["string", "concurrency-mapping"]
		},
		"job-concurrency": {
			description: "Concurrency ensures that only a single job using the same concurrency group will run at a time. A concurrency group can be any string or expression. The expression can use any context except for the `secrets` context.\n\nYou can also specify `concurrency` at the workflow level.",
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix"
			],
			"one-of": ["non-empty-string", "concurrency-mapping"]
		},
		"concurrency-mapping": {
			description: "Concurrency ensures that only a single job or workflow using the same concurrency group will run at a time. A concurrency group can be any string or expression.\n\nYou can also specify `concurrency` at the job level.\n\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#concurrency)",
			mapping: { properties: {
				group: {
					type: "non-empty-string",
					required: !0,
					description: "When a concurrent job or workflow is queued, if another job or workflow using the same concurrency group in the repository is in progress, the queued job or workflow will be `pending`. Any previously pending job or workflow in the concurrency group will be canceled. To also cancel any currently running job or workflow in the same concurrency group, specify `cancel-in-progress: true`."
				},
				"cancel-in-progress": {
					type: "boolean",
					description: "To cancel any currently running job or workflow in the same concurrency group, specify cancel-in-progress: true."
				},
				queue: {
					type: "concurrency-queue",
					description: "The queuing mode for the concurrency group. When set to `max`, workflows or jobs will wait in a queue for the concurrency group up to the maximum queue length. Default: `single` meaning at most one item can be pending."
				}
			} }
		},
		"concurrency-queue": { "allowed-values": ["single", "max"] },
		"job-environment": {
			description: "The environment that the job references. All environment protection rules must pass before a job referencing the environment is sent to a runner.",
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix"
			],
			"one-of": ["string", "job-environment-mapping"]
		},
		"job-environment-mapping": { mapping: { properties: {
			name: {
				type: "job-environment-name",
				required: !0
			},
			url: {
				type: "string-runner-context-no-secrets",
				description: "The environment URL, which maps to `environment_url` in the deployments API."
			},
			deployment: {
				type: "boolean",
				description: "Whether to create a deployment record for this environment. Defaults to true."
			}
		} } },
		"job-environment-name": {
			description: "The name of the environment used by the job.",
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix"
			],
			string: {}
		},
		"job-defaults": {
			description: "A map of default settings that will apply to all steps in the job. You can also set default settings for the entire workflow.",
			mapping: { properties: { run: "job-defaults-run" } }
		},
		"job-defaults-run": {
			context: [
				"github",
				"inputs",
				"vars",
				"strategy",
				"matrix",
				"needs",
				"env"
			],
			mapping: { properties: {
				shell: "shell",
				"working-directory": "working-directory"
			} }
		},
		"job-outputs": {
			description: "A map of outputs for a called workflow. Called workflow outputs are available to all downstream jobs in the caller workflow. Each output has an identifier, an optional `description,` and a `value`. The `value` must be set to the value of an output from a job within the called workflow.",
			mapping: {
				"loose-key-type": "non-empty-string",
				"loose-value-type": "string-runner-context"
			}
		},
		steps: {
			description: "A job contains a sequence of tasks called `steps`. Steps can run commands, run setup tasks, run an action in your repository, a public repository, or an action published in a Docker registry, wait for background steps to complete, or cancel a background step. Not all steps run actions, but all actions run as a step. Each step runs in its own process in the runner environment and has access to the workspace and filesystem. Because steps run in their own process, changes to environment variables are not preserved between steps. GitHub provides built-in steps to set up and complete a job.",
			sequence: { "item-type": "steps-item" }
		},
		"steps-item": { "one-of": [
			"run-step",
			"regular-step",
			"wait-step",
			"wait-all-step",
			"cancel-step",
			"parallel-step"
		] },
		"run-step": { mapping: { properties: {
			name: "step-name",
			id: "step-id",
			if: "step-if",
			"timeout-minutes": "step-timeout-minutes",
			run: {
				type: "string-steps-context",
				description: "Runs command-line programs using the operating system's shell. If you do not provide a `name`, the step name will default to the text specified in the `run` command. Commands run using non-login shells by default. You can choose a different shell and customize the shell used to run commands. Each `run` keyword represents a new process and shell in the virtual environment. When you provide multi-line commands, each line runs in the same shell.",
				required: !0
			},
			"continue-on-error": "step-continue-on-error",
			env: "step-env",
			"working-directory": "string-steps-context",
			shell: "shell",
			background: "step-background"
		} } },
		"regular-step": { mapping: { properties: {
			name: "step-name",
			id: "step-id",
			if: "step-if",
			"continue-on-error": "step-continue-on-error",
			"timeout-minutes": "step-timeout-minutes",
			uses: {
				type: "step-uses",
				required: !0
			},
			with: "step-with",
			env: "step-env",
			background: "step-background"
		} } },
		"wait-step": { mapping: { properties: {
			name: "step-name",
			id: "step-id",
			"continue-on-error": "step-continue-on-error",
			wait: {
				type: "step-wait-target",
				required: !0
			}
		} } },
		"wait-all-step": { mapping: { properties: {
			name: "step-name",
			id: "step-id",
			"continue-on-error": "step-continue-on-error",
			"wait-all": {
				type: "step-wait-all-value",
				required: !0
			}
		} } },
		"cancel-step": { mapping: { properties: {
			name: "step-name",
			id: "step-id",
			"continue-on-error": "step-continue-on-error",
			cancel: {
				type: "step-cancel-target",
				required: !0
			}
		} } },
		"parallel-step": { mapping: { properties: { parallel: {
			type: "parallel-steps",
			required: !0,
			description: "Run a group of steps concurrently. All steps in the parallel block run as background steps and the workflow waits for all of them to complete before continuing."
		} } } },
		"parallel-steps": { sequence: { "item-type": "steps-item" } },
		"step-uses": {
			description: "Selects an action to run as part of a step in your job. An action is a reusable unit of code. You can use an action defined in the same repository as the workflow, a public repository, a [private repository with access enabled](https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#allowing-access-to-components-in-a-private-repository), or in a published Docker container image.",
			string: { "require-non-empty": !0 }
		},
		"step-background": {
			boolean: {},
			description: "When set to true, runs this step in the background. The workflow continues to the next step immediately without waiting for the background step to finish."
		},
		"step-wait-target": {
			description: "The step ID or IDs of background steps to wait for.",
			"one-of": ["non-empty-string", "sequence-of-non-empty-string"]
		},
		"step-wait-all-value": {
			description: "Wait for all prior background steps to complete. Use as a bare key (`wait-all:`) or with a boolean value.",
			"one-of": ["null", "boolean"]
		},
		"step-cancel-target": {
			description: "The step ID of a background step to cancel.",
			string: { "require-non-empty": !0 }
		},
		"step-continue-on-error": {
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix",
				"secrets",
				"steps",
				"job",
				"runner",
				"env",
				"hashFiles(1,255)"
			],
			boolean: {},
			description: "Prevents a job from failing when a step fails. Set to `true` to allow a job to pass when this step fails."
		},
		"step-id": {
			string: { "require-non-empty": !0 },
			description: "A unique identifier for the step. You can use the `id` to reference the step in contexts."
		},
		"step-if": {
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix",
				"steps",
				"job",
				"runner",
				"env",
				"always(0,0)",
				"failure(0,0)",
				"cancelled(0,0)",
				"success(0,0)",
				"hashFiles(1,255)"
			],
			description: "Use the `if` conditional to prevent a step from running unless a condition is met. Any supported context and expression can be used to create a conditional. Expressions in an `if` conditional do not require the bracketed expression syntax. When you use expressions in an `if` conditional, you may omit the expression syntax because GitHub automatically evaluates the `if` conditional as an expression.",
			string: {}
		},
		"step-if-result": {
			context: [
				"github",
				"inputs",
				"vars",
				"strategy",
				"matrix",
				"steps",
				"job",
				"runner",
				"env",
				"always(0,0)",
				"failure(0,0)",
				"cancelled(0,0)",
				"success(0,0)",
				"hashFiles(1,255)"
			],
			"one-of": [
				"null",
				"boolean",
				"number",
				"string",
				"sequence",
				"mapping"
			]
		},
		"step-env": {
			description: "Sets variables for steps to use in the runner environment. You can also set variables for the entire workflow or a job.",
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix",
				"secrets",
				"steps",
				"job",
				"runner",
				"env",
				"hashFiles(1,255)"
			],
			mapping: {
				"loose-key-type": "non-empty-string",
				"loose-value-type": "string"
			}
		},
		"step-name": {
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix",
				"secrets",
				"steps",
				"job",
				"runner",
				"env",
				"hashFiles(1,255)"
			],
			string: {},
			description: "A name for your step to display on GitHub."
		},
		"step-timeout-minutes": {
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix",
				"secrets",
				"steps",
				"job",
				"runner",
				"env",
				"hashFiles(1,255)"
			],
			number: {},
			description: "The maximum number of minutes to run the step before killing the process."
		},
		"step-with": {
			description: "A map of the input parameters defined by the action. Each input parameter is a key/value pair. Input parameters are set as variables. When you specify an input in a workflow file or use a default input value, GitHub creates a variable for the input with the name `INPUT_<VARIABLE_NAME>`. The variable created converts input names to uppercase letters and replaces spaces with `_`.",
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix",
				"secrets",
				"steps",
				"job",
				"runner",
				"env",
				"hashFiles(1,255)"
			],
			mapping: {
				"loose-key-type": "non-empty-string",
				"loose-value-type": "string"
			}
		},
		container: {
			description: "A container to run any steps in a job that don't already specify a container. If you have steps that use both script and container actions, the container actions will run as sibling containers on the same network with the same volume mounts.\n\nIf you do not set a container, all steps will run directly on the host specified by runs-on unless a step refers to an action configured to run in a container.",
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix"
			],
			"one-of": ["string", "container-mapping"]
		},
		"container-mapping": { mapping: { properties: {
			image: {
				type: "non-empty-string",
				description: "Use `jobs.<job_id>.container.image` to define the Docker image to use as the container to run the action. The value can be the Docker Hub image or a registry name."
			},
			options: {
				type: "string",
				description: "Use `jobs.<job_id>.container.options` to configure additional Docker container resource options."
			},
			env: "container-env",
			ports: {
				type: "sequence-of-non-empty-string",
				description: "Use `jobs.<job_id>.container.ports` to set an array of ports to expose on the container."
			},
			volumes: {
				type: "sequence-of-non-empty-string",
				description: "Use `jobs.<job_id>.container.volumes` to set an array of volumes for the container to use. You can use volumes to share data between services or other steps in a job. You can specify named Docker volumes, anonymous Docker volumes, or bind mounts on the host."
			},
			credentials: "container-registry-credentials"
		} } },
		services: {
			description: "Additional containers to host services for a job in a workflow. These are useful for creating databases or cache services like redis. The runner on the virtual machine will automatically create a network and manage the life cycle of the service containers. When you use a service container for a job or your step uses container actions, you don't need to set port information to access the service. Docker automatically exposes all ports between containers on the same network. When both the job and the action run in a container, you can directly reference the container by its hostname. The hostname is automatically mapped to the service name. When a step does not use a container action, you must access the service using localhost and bind the ports.",
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix"
			],
			mapping: {
				"loose-key-type": "non-empty-string",
				"loose-value-type": "services-container"
			}
		},
		"services-container": {
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix"
			],
			"one-of": ["non-empty-string", "service-container-mapping"]
		},
		"container-registry-credentials": {
			description: "If the image's container registry requires authentication to pull the image, you can use `jobs.<job_id>.container.credentials` to set a map of the username and password. The credentials are the same values that you would provide to the `docker login` command.",
			context: [
				"github",
				"inputs",
				"vars",
				"secrets",
				"env"
			],
			mapping: { properties: {
				username: "non-empty-string",
				password: "non-empty-string"
			} }
		},
		"container-env": {
			description: "Use `jobs.<job_id>.container.env` to set a map of variables in the container.",
			mapping: {
				"loose-key-type": "non-empty-string",
				"loose-value-type": "string-runner-context"
			}
		},
		"non-empty-string": { string: { "require-non-empty": !0 } },
		"sequence-of-non-empty-string": { sequence: { "item-type": "non-empty-string" } },
		"sequence-of-string": { sequence: { "item-type": "string" } },
		"boolean-needs-context": {
			context: [
				"github",
				"inputs",
				"vars",
				"needs"
			],
			boolean: {}
		},
		"number-needs-context": {
			context: [
				"github",
				"inputs",
				"vars",
				"needs"
			],
			number: {}
		},
		"string-needs-context": {
			context: [
				"github",
				"inputs",
				"vars",
				"needs"
			],
			string: {}
		},
		"scalar-needs-context": {
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix"
			],
			"one-of": [
				"string",
				"boolean",
				"number"
			]
		},
		"scalar-needs-context-with-secrets": {
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"secrets",
				"strategy",
				"matrix"
			],
			"one-of": [
				"string",
				"boolean",
				"number"
			]
		},
		"boolean-strategy-context": {
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix"
			],
			boolean: {}
		},
		"number-strategy-context": {
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix"
			],
			number: {}
		},
		"string-strategy-context": {
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix"
			],
			string: {}
		},
		"boolean-steps-context": {
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix",
				"secrets",
				"steps",
				"job",
				"runner",
				"env",
				"hashFiles(1,255)"
			],
			boolean: {}
		},
		"number-steps-context": {
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix",
				"secrets",
				"steps",
				"job",
				"runner",
				"env",
				"hashFiles(1,255)"
			],
			number: {}
		},
		"string-runner-context": {
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix",
				"secrets",
				"steps",
				"job",
				"runner",
				"env"
			],
			string: {}
		},
		"string-runner-context-no-secrets": {
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix",
				"steps",
				"job",
				"runner",
				"env"
			],
			string: {}
		},
		"string-steps-context": {
			context: [
				"github",
				"inputs",
				"vars",
				"needs",
				"strategy",
				"matrix",
				"secrets",
				"steps",
				"job",
				"runner",
				"env",
				"hashFiles(1,255)"
			],
			string: {}
		},
		shell: {
			string: { "require-non-empty": !0 },
			description: "Use `shell` to override the default shell settings in the runner's operating system. You can use built-in shell keywords, or you can define a custom set of shell options. The shell command that is run internally executes a temporary file that contains the commands specified in `run`."
		},
		"working-directory": {
			string: { "require-non-empty": !0 },
			description: "The `working-directory` keyword specifies the working directory where the command is run."
		},
		"cron-mapping": { mapping: { properties: {
			cron: {
				type: "cron-pattern",
				required: !0
			},
			timezone: "timezone-string"
		} } },
		"cron-pattern": {
			description: "A cron expression that represents a schedule. A scheduled workflow will run at most once every 5 minutes.",
			string: { "require-non-empty": !0 }
		},
		"timezone-string": {
			description: "A string that represents the time zone a scheduled workflow will run relative to in IANA format (e.g. 'America/New_York' or 'Europe/London'). If omitted, the workflow will run relative to midnight UTC.",
			string: { "require-non-empty": !0 }
		},
		"service-container-mapping": { mapping: { properties: {
			image: {
				type: "non-empty-string",
				description: "The Docker image to use as the container. The value can be the Docker Hub image or a registry name."
			},
			options: {
				type: "string",
				description: "Additional Docker container resource options."
			},
			env: "container-env",
			ports: {
				type: "sequence-of-non-empty-string",
				description: "An array of ports to expose on the container."
			},
			volumes: {
				type: "sequence-of-non-empty-string",
				description: "An array of volumes for the container to use. You can use volumes to share data between services or other steps in a job. You can specify named Docker volumes, anonymous Docker volumes, or bind mounts on the host."
			},
			credentials: "container-registry-credentials",
			entrypoint: {
				type: "string",
				description: "Override the default ENTRYPOINT in the service container image."
			},
			command: {
				type: "string",
				description: "Override the default CMD in the service container image."
			}
		} } }
	}
};
// node_modules/@actions/workflow-parser/dist/workflows/workflow-schema.js
let schema;
function getWorkflowSchema() {
	if (schema === void 0) {
		let json = JSON.stringify(workflow_v1_0_min_default);
		schema = TemplateSchema.load(new JSONObjectReader(void 0, json));
	}
	return schema;
}
// node_modules/@actions/workflow-parser/dist/workflows/yaml-object-reader.js
var import_dist = /* @__PURE__ */ __toESM(require_dist(), 1), YamlObjectReader = class YamlObjectReader {
	constructor(fileId, content) {
		this.lineCounter = new import_dist.LineCounter(), this.errors = [], this.doc = (0, import_dist.parseDocument)(content, {
			lineCounter: this.lineCounter,
			keepSourceTokens: !0,
			uniqueKeys: !1
		});
		for (let err of this.doc.errors) this.errors.push({
			message: err.message,
			range: rangeFromLinePos(err.linePos)
		});
		this._generator = this.getNodes(this.doc, /* @__PURE__ */ new Set()), this.fileId = fileId;
	}
	*getNodes(node, aliasResolutionStack) {
		let range = this.getRange(node);
		if ((0, import_dist.isDocument)(node)) {
			yield new ParseEvent(EventType.DocumentStart);
			for (let item of this.getNodes(node.contents, /* @__PURE__ */ new Set())) yield item;
			yield new ParseEvent(EventType.DocumentEnd);
		}
		if ((0, import_dist.isCollection)(node)) {
			(0, import_dist.isSeq)(node) ? yield new ParseEvent(EventType.SequenceStart, new SequenceToken(this.fileId, range, void 0)) : (0, import_dist.isMap)(node) && (yield new ParseEvent(EventType.MappingStart, new MappingToken(this.fileId, range, void 0)));
			for (let item of node.items) for (let child of this.getNodes(item, aliasResolutionStack)) yield child;
			(0, import_dist.isSeq)(node) ? yield new ParseEvent(EventType.SequenceEnd) : (0, import_dist.isMap)(node) && (yield new ParseEvent(EventType.MappingEnd));
		}
		if ((0, import_dist.isScalar)(node) && (yield new ParseEvent(EventType.Literal, YamlObjectReader.getLiteralToken(this.fileId, range, node))), (0, import_dist.isAlias)(node)) {
			let resolved = node.resolve(this.doc);
			if (resolved) {
				if (aliasResolutionStack.has(resolved)) return;
				let newStack = new Set(aliasResolutionStack);
				newStack.add(resolved), yield* this.getNodes(resolved, newStack);
			}
		} else if ((0, import_dist.isPair)(node)) {
			let scalarKey = node.key;
			range = this.getRange(scalarKey);
			let key = scalarKey.value;
			yield new ParseEvent(EventType.Literal, new StringToken(this.fileId, range, key, void 0));
			for (let child of this.getNodes(node.value, aliasResolutionStack)) yield child;
		}
	}
	getRange(node) {
		let range = node?.range ?? [], startPos = range[0], endPos = range[1];
		if (startPos !== void 0 && endPos !== void 0) {
			let slp = this.lineCounter.linePos(startPos), elp = this.lineCounter.linePos(endPos);
			return {
				start: {
					line: slp.line,
					column: slp.col
				},
				end: {
					line: elp.line,
					column: elp.col
				}
			};
		}
	}
	static getLiteralToken(fileId, range, token) {
		let value = token.value;
		if (value == null) return new NullToken(fileId, range, void 0);
		switch (typeof value) {
			case "number": return new NumberToken(fileId, range, value, void 0);
			case "boolean": return new BooleanToken(fileId, range, value, void 0);
			case "string": {
				let source, blockScalarHeader;
				if (token.srcToken && "source" in token.srcToken && (source = token.srcToken.source, token.srcToken.type === "block-scalar" && "props" in token.srcToken)) {
					let headerProp = token.srcToken.props.find((p) => p.type === "block-scalar-header");
					headerProp?.source && (blockScalarHeader = headerProp.source);
				}
				return new StringToken(fileId, range, value, void 0, source, blockScalarHeader);
			}
			default: throw Error(`Unexpected value type '${typeof value}' when reading object`);
		}
	}
	allowLiteral() {
		if (!this._current.done) {
			let parseEvent = this._current.value;
			if (parseEvent.type === EventType.Literal) return this._current = this._generator.next(), parseEvent.token;
		}
	}
	allowSequenceStart() {
		if (!this._current.done) {
			let parseEvent = this._current.value;
			if (parseEvent.type === EventType.SequenceStart) return this._current = this._generator.next(), parseEvent.token;
		}
	}
	allowSequenceEnd() {
		return !this._current.done && this._current.value.type === EventType.SequenceEnd && (this._current = this._generator.next(), !0);
	}
	allowMappingStart() {
		if (!this._current.done) {
			let parseEvent = this._current.value;
			if (parseEvent.type === EventType.MappingStart) return this._current = this._generator.next(), parseEvent.token;
		}
	}
	allowMappingEnd() {
		return !this._current.done && this._current.value.type === EventType.MappingEnd && (this._current = this._generator.next(), !0);
	}
	validateEnd() {
		if (!this._current.done && this._current.value.type === EventType.DocumentEnd) this._current = this._generator.next();
		else throw Error("Expected end of reader");
	}
	validateStart() {
		if (this._current ||= this._generator.next(), !this._current.done && this._current.value.type === EventType.DocumentStart) this._current = this._generator.next();
		else throw Error("Expected start of reader");
	}
};
function rangeFromLinePos(linePos) {
	if (linePos === void 0) return;
	let start = {
		line: linePos[0].line,
		column: linePos[0].col
	};
	return {
		start,
		end: linePos.length == 2 ? {
			line: linePos[1].line,
			column: linePos[1].col
		} : start
	};
}
// node_modules/@actions/workflow-parser/dist/workflows/workflow-parser.js
function parseWorkflow(entryFile, contextOrTrace) {
	let context = contextOrTrace instanceof TemplateContext ? contextOrTrace : new TemplateContext(new TemplateValidationErrors(), getWorkflowSchema(), contextOrTrace), fileId = context.getFileId(entryFile.name), reader = new YamlObjectReader(fileId, entryFile.content);
	if (reader.errors.length > 0) {
		for (let err of reader.errors) context.error(fileId, err.message, err.range);
		return {
			context,
			value: void 0
		};
	}
	return {
		context,
		value: readTemplate$1(context, "workflow-root-strict", reader, fileId)
	};
}
// node_modules/@actions/workflow-parser/dist/model/converter/concurrency.js
function convertConcurrency(context, token) {
	let result = {};
	if (token.isExpression) return result;
	if (isString(token)) return result.group = token, result;
	let concurrencyProperty = token.assertMapping("concurrency group");
	for (let property of concurrencyProperty) {
		let propertyName = property.key.assertString("concurrency group key");
		if (!(property.key.isExpression || property.value.isExpression)) switch (propertyName.value) {
			case "group":
				result.group = property.value.assertString("concurrency group");
				break;
			case "cancel-in-progress":
				result.cancelInProgress = property.value.assertBoolean("cancel-in-progress").value;
				break;
			case "queue":
				result.queue = property.value.assertString("queue").value;
				break;
			default: context.error(propertyName, `Invalid property name: ${propertyName.value}`);
		}
	}
	return result;
}
(/* @__PURE__ */ __commonJSMin(((exports, module) => {
	(function(root, factory) {
		typeof exports == "object" && typeof module == "object" ? module.exports = factory() : typeof define == "function" && define.amd ? define("cronstrue", [], factory) : typeof exports == "object" ? exports.cronstrue = factory() : root.cronstrue = factory();
	})(globalThis, () => (() => {
		var __webpack_modules__ = {
			949: ((__unused_webpack_module, exports, __webpack_require__) => {
				Object.defineProperty(exports, "__esModule", { value: !0 }), exports.CronParser = void 0;
				var rangeValidator_1 = __webpack_require__(515);
				exports.CronParser = function() {
					function CronParser(expression, dayOfWeekStartIndexZero, monthStartIndexZero) {
						dayOfWeekStartIndexZero === void 0 && (dayOfWeekStartIndexZero = !0), monthStartIndexZero === void 0 && (monthStartIndexZero = !1), this.expression = expression, this.dayOfWeekStartIndexZero = dayOfWeekStartIndexZero, this.monthStartIndexZero = monthStartIndexZero;
					}
					return CronParser.prototype.parse = function() {
						var parsed, expression = this.expression ?? "";
						if (expression === "@reboot") return parsed = [
							"@reboot",
							"",
							"",
							"",
							"",
							"",
							""
						], parsed;
						if (expression.startsWith("@")) {
							var special = this.parseSpecial(this.expression);
							parsed = this.extractParts(special);
						} else parsed = this.extractParts(this.expression);
						return this.normalize(parsed), this.validate(parsed), parsed;
					}, CronParser.prototype.parseSpecial = function(expression) {
						var special = {
							"@yearly": "0 0 1 1 *",
							"@annually": "0 0 1 1 *",
							"@monthly": "0 0 1 * *",
							"@weekly": "0 0 * * 0",
							"@daily": "0 0 * * *",
							"@midnight": "0 0 * * *",
							"@hourly": "0 * * * *",
							"@reboot": "@reboot"
						}[expression];
						if (!special) throw Error("Unknown special expression.");
						return special;
					}, CronParser.prototype.extractParts = function(expression) {
						if (!this.expression) throw Error("cron expression is empty");
						for (var parsed = expression.trim().split(/[ ]+/), i = 0; i < parsed.length; i++) if (parsed[i].includes(",")) {
							var arrayElement = parsed[i].split(",").map(function(item) {
								return item.trim();
							}).filter(function(item) {
								return item !== "";
							}).map(function(item) {
								return isNaN(Number(item)) ? item : Number(item);
							}).filter(function(item) {
								return item !== null && item !== "";
							});
							arrayElement.length === 0 && arrayElement.push("*"), arrayElement.sort(function(a, b) {
								return a !== null && b !== null ? a - b : 0;
							}), parsed[i] = arrayElement.map(function(item) {
								return item === null ? "" : item.toString();
							}).join(",");
						}
						if (parsed.length < 5) throw Error(`Expression has only ${parsed.length} part${parsed.length == 1 ? "" : "s"}. At least 5 parts are required.`);
						if (parsed.length == 5) parsed.unshift(""), parsed.push("");
						else if (parsed.length == 6) /\d{4}$/.test(parsed[5]) || parsed[4] == "?" || parsed[2] == "?" ? parsed.unshift("") : parsed.push("");
						else if (parsed.length > 7) throw Error(`Expression has ${parsed.length} parts; too many!`);
						return parsed;
					}, CronParser.prototype.normalize = function(expressionParts) {
						var _this = this;
						if (expressionParts[3] = expressionParts[3].replace("?", "*"), expressionParts[5] = expressionParts[5].replace("?", "*"), expressionParts[2] = expressionParts[2].replace("?", "*"), expressionParts[0].indexOf("0/") == 0 && (expressionParts[0] = expressionParts[0].replace("0/", "*/")), expressionParts[1].indexOf("0/") == 0 && (expressionParts[1] = expressionParts[1].replace("0/", "*/")), expressionParts[2].indexOf("0/") == 0 && (expressionParts[2] = expressionParts[2].replace("0/", "*/")), expressionParts[3].indexOf("1/") == 0 && (expressionParts[3] = expressionParts[3].replace("1/", "*/")), expressionParts[4].indexOf("1/") == 0 && (expressionParts[4] = expressionParts[4].replace("1/", "*/")), expressionParts[6].indexOf("1/") == 0 && (expressionParts[6] = expressionParts[6].replace("1/", "*/")), expressionParts[5] = expressionParts[5].replace(/(^\d)|([^#/\s]\d)/g, function(t) {
							var dowDigits = t.replace(/\D/, ""), dowDigitsAdjusted = dowDigits;
							return _this.dayOfWeekStartIndexZero ? dowDigits == "7" && (dowDigitsAdjusted = "0") : dowDigitsAdjusted = (parseInt(dowDigits) - 1).toString(), t.replace(dowDigits, dowDigitsAdjusted);
						}), expressionParts[5] == "L" && (expressionParts[5] = "6"), expressionParts[3] == "?" && (expressionParts[3] = "*"), expressionParts[3].indexOf("W") > -1 && (expressionParts[3].indexOf(",") > -1 || expressionParts[3].indexOf("-") > -1)) throw Error("The 'W' character can be specified only when the day-of-month is a single day, not a range or list of days.");
						var days = {
							SUN: 0,
							MON: 1,
							TUE: 2,
							WED: 3,
							THU: 4,
							FRI: 5,
							SAT: 6
						};
						for (var day in days) expressionParts[5] = expressionParts[5].replace(new RegExp(day, "gi"), days[day].toString());
						expressionParts[4] = expressionParts[4].replace(/(^\d{1,2})|([^#/\s]\d{1,2})/g, function(t) {
							var dowDigits = t.replace(/\D/, ""), dowDigitsAdjusted = dowDigits;
							return _this.monthStartIndexZero && (dowDigitsAdjusted = (parseInt(dowDigits) + 1).toString()), t.replace(dowDigits, dowDigitsAdjusted);
						});
						var months = {
							JAN: 1,
							FEB: 2,
							MAR: 3,
							APR: 4,
							MAY: 5,
							JUN: 6,
							JUL: 7,
							AUG: 8,
							SEP: 9,
							OCT: 10,
							NOV: 11,
							DEC: 12
						};
						for (var month in months) expressionParts[4] = expressionParts[4].replace(new RegExp(month, "gi"), months[month].toString());
						expressionParts[0] == "0" && (expressionParts[0] = ""), !/\*|\-|\,|\//.test(expressionParts[2]) && (/\*|\//.test(expressionParts[1]) || /\*|\//.test(expressionParts[0])) && (expressionParts[2] += `-${expressionParts[2]}`);
						for (var i = 0; i < expressionParts.length; i++) if (expressionParts[i].indexOf(",") != -1 && (expressionParts[i] = expressionParts[i].split(",").filter(function(str) {
							return str !== "";
						}).join(",") || "*"), expressionParts[i] == "*/1" && (expressionParts[i] = "*"), expressionParts[i].indexOf("/") > -1 && !/^\*|\-|\,/.test(expressionParts[i])) {
							var stepRangeThrough = null;
							switch (i) {
								case 4:
									stepRangeThrough = "12";
									break;
								case 5:
									stepRangeThrough = "6";
									break;
								case 6:
									stepRangeThrough = "9999";
									break;
								default: stepRangeThrough = null;
							}
							if (stepRangeThrough !== null) {
								var parts = expressionParts[i].split("/");
								expressionParts[i] = `${parts[0]}-${stepRangeThrough}/${parts[1]}`;
							}
						}
					}, CronParser.prototype.validate = function(parsed) {
						var standardCronPartCharacters = "0-9,\\-*/";
						this.validateOnlyExpectedCharactersFound(parsed[0], standardCronPartCharacters), this.validateOnlyExpectedCharactersFound(parsed[1], standardCronPartCharacters), this.validateOnlyExpectedCharactersFound(parsed[2], standardCronPartCharacters), this.validateOnlyExpectedCharactersFound(parsed[3], "0-9,\\-*/LW"), this.validateOnlyExpectedCharactersFound(parsed[4], standardCronPartCharacters), this.validateOnlyExpectedCharactersFound(parsed[5], "0-9,\\-*/L#"), this.validateOnlyExpectedCharactersFound(parsed[6], standardCronPartCharacters), this.validateAnyRanges(parsed);
					}, CronParser.prototype.validateAnyRanges = function(parsed) {
						rangeValidator_1.default.secondRange(parsed[0]), rangeValidator_1.default.minuteRange(parsed[1]), rangeValidator_1.default.hourRange(parsed[2]), rangeValidator_1.default.dayOfMonthRange(parsed[3]), rangeValidator_1.default.monthRange(parsed[4], this.monthStartIndexZero), rangeValidator_1.default.dayOfWeekRange(parsed[5], this.dayOfWeekStartIndexZero);
					}, CronParser.prototype.validateOnlyExpectedCharactersFound = function(cronPart, allowedCharsExpression) {
						var invalidChars = cronPart.match(RegExp(`[^${allowedCharsExpression}]+`, "gi"));
						if (invalidChars && invalidChars.length) throw Error(`Expression contains invalid values: '${invalidChars.toString()}'`);
					}, CronParser;
				}();
			}),
			333: ((__unused_webpack_module, exports, __webpack_require__) => {
				Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ExpressionDescriptor = void 0;
				var stringUtilities_1 = __webpack_require__(823), cronParser_1 = __webpack_require__(949);
				exports.ExpressionDescriptor = function() {
					function ExpressionDescriptor(expression, options) {
						if (this.expression = expression, this.options = options, this.expressionParts = [
							,
							,
							,
							,
							,
						], !this.options.locale && ExpressionDescriptor.defaultLocale && (this.options.locale = ExpressionDescriptor.defaultLocale), !ExpressionDescriptor.locales[this.options.locale]) {
							var fallBackLocale = Object.keys(ExpressionDescriptor.locales)[0];
							console.warn(`Locale '${this.options.locale}' could not be found; falling back to '${fallBackLocale}'.`), this.options.locale = fallBackLocale;
						}
						this.i18n = ExpressionDescriptor.locales[this.options.locale], options.use24HourTimeFormat === void 0 && (options.use24HourTimeFormat = this.i18n.use24HourTimeFormatByDefault());
					}
					return ExpressionDescriptor.toString = function(expression, _a) {
						var _b = _a === void 0 ? {} : _a, _c = _b.throwExceptionOnParseError, throwExceptionOnParseError = _c === void 0 || _c, _d = _b.verbose, verbose = _d !== void 0 && _d, _e = _b.dayOfWeekStartIndexZero, dayOfWeekStartIndexZero = _e === void 0 || _e, _f = _b.monthStartIndexZero, monthStartIndexZero = _f !== void 0 && _f, use24HourTimeFormat = _b.use24HourTimeFormat, _g = _b.locale, options = {
							throwExceptionOnParseError,
							verbose,
							dayOfWeekStartIndexZero,
							monthStartIndexZero,
							use24HourTimeFormat,
							locale: _g === void 0 ? null : _g
						};
						return options.tzOffset && console.warn("'tzOffset' option has been deprecated and is no longer supported."), new ExpressionDescriptor(expression, options).getFullDescription();
					}, ExpressionDescriptor.initialize = function(localesLoader, defaultLocale) {
						defaultLocale === void 0 && (defaultLocale = "en"), ExpressionDescriptor.specialCharacters = [
							"/",
							"-",
							",",
							"*"
						], ExpressionDescriptor.defaultLocale = defaultLocale, localesLoader.load(ExpressionDescriptor.locales);
					}, ExpressionDescriptor.prototype.getFullDescription = function() {
						var _a, description = "";
						try {
							var parser = new cronParser_1.CronParser(this.expression, this.options.dayOfWeekStartIndexZero, this.options.monthStartIndexZero);
							if (this.expressionParts = parser.parse(), this.expressionParts[0] === "@reboot") return (_a = this.i18n).atReboot?.call(_a) || "Run once, at startup";
							var timeSegment = this.getTimeOfDayDescription(), dayOfMonthDesc = this.getDayOfMonthDescription(), monthDesc = this.getMonthDescription(), dayOfWeekDesc = this.getDayOfWeekDescription(), yearDesc = this.getYearDescription();
							description += timeSegment + dayOfMonthDesc + dayOfWeekDesc + monthDesc + yearDesc, description = this.transformVerbosity(description, !!this.options.verbose), description = description.charAt(0).toLocaleUpperCase() + description.substr(1);
						} catch (ex) {
							if (!this.options.throwExceptionOnParseError) description = this.i18n.anErrorOccuredWhenGeneratingTheExpressionD();
							else throw `${ex}`;
						}
						return description;
					}, ExpressionDescriptor.prototype.getTimeOfDayDescription = function() {
						var secondsExpression = this.expressionParts[0], minuteExpression = this.expressionParts[1], hourExpression = this.expressionParts[2], description = "";
						if (!stringUtilities_1.StringUtilities.containsAny(minuteExpression, ExpressionDescriptor.specialCharacters) && !stringUtilities_1.StringUtilities.containsAny(hourExpression, ExpressionDescriptor.specialCharacters) && !stringUtilities_1.StringUtilities.containsAny(secondsExpression, ExpressionDescriptor.specialCharacters)) description += this.i18n.atSpace() + this.formatTime(hourExpression, minuteExpression, secondsExpression);
						else if (!secondsExpression && minuteExpression.indexOf("-") > -1 && !(minuteExpression.indexOf(",") > -1) && !(minuteExpression.indexOf("/") > -1) && !stringUtilities_1.StringUtilities.containsAny(hourExpression, ExpressionDescriptor.specialCharacters)) {
							var minuteParts = minuteExpression.split("-");
							description += stringUtilities_1.StringUtilities.format(this.i18n.everyMinuteBetweenX0AndX1(), this.formatTime(hourExpression, minuteParts[0], ""), this.formatTime(hourExpression, minuteParts[1], ""));
						} else if (!secondsExpression && hourExpression.indexOf(",") > -1 && hourExpression.indexOf("-") == -1 && hourExpression.indexOf("/") == -1 && !stringUtilities_1.StringUtilities.containsAny(minuteExpression, ExpressionDescriptor.specialCharacters)) {
							var hourParts = hourExpression.split(",");
							description += this.i18n.at();
							for (var i = 0; i < hourParts.length; i++) description += " ", description += this.formatTime(hourParts[i], minuteExpression, ""), i < hourParts.length - 2 && (description += ","), i == hourParts.length - 2 && (description += this.i18n.spaceAnd());
						} else {
							var secondsDescription = this.getSecondsDescription(), minutesDescription = this.getMinutesDescription(), hoursDescription = this.getHoursDescription();
							if (description += secondsDescription, description && minutesDescription && (description += ", "), description += minutesDescription, minutesDescription === hoursDescription) return description;
							description && hoursDescription && (description += ", "), description += hoursDescription;
						}
						return description;
					}, ExpressionDescriptor.prototype.getSecondsDescription = function() {
						var _this = this;
						return this.getSegmentDescription(this.expressionParts[0], this.i18n.everySecond(), function(s) {
							return s;
						}, function(s) {
							return stringUtilities_1.StringUtilities.format(_this.i18n.everyX0Seconds(s), s);
						}, function(s) {
							return _this.i18n.secondsX0ThroughX1PastTheMinute();
						}, function(s) {
							return s == "0" ? "" : parseInt(s) < 20 ? _this.i18n.atX0SecondsPastTheMinute(s) : _this.i18n.atX0SecondsPastTheMinuteGt20() || _this.i18n.atX0SecondsPastTheMinute(s);
						});
					}, ExpressionDescriptor.prototype.getMinutesDescription = function() {
						var _this = this, secondsExpression = this.expressionParts[0], hourExpression = this.expressionParts[2];
						return this.getSegmentDescription(this.expressionParts[1], this.i18n.everyMinute(), function(s) {
							return s;
						}, function(s) {
							return stringUtilities_1.StringUtilities.format(_this.i18n.everyX0Minutes(s), s);
						}, function(s) {
							return _this.i18n.minutesX0ThroughX1PastTheHour();
						}, function(s) {
							try {
								return s == "0" && hourExpression.indexOf("/") == -1 && secondsExpression == "" ? _this.i18n.everyHour() : parseInt(s) < 20 ? _this.i18n.atX0MinutesPastTheHour(s) : _this.i18n.atX0MinutesPastTheHourGt20() || _this.i18n.atX0MinutesPastTheHour(s);
							} catch {
								return _this.i18n.atX0MinutesPastTheHour(s);
							}
						});
					}, ExpressionDescriptor.prototype.getHoursDescription = function() {
						var _this = this, expression = this.expressionParts[2], hourIndex = 0, rangeEndValues = [];
						expression.split("/")[0].split(",").forEach(function(range) {
							var rangeParts = range.split("-");
							rangeParts.length === 2 && rangeEndValues.push({
								value: rangeParts[1],
								index: hourIndex + 1
							}), hourIndex += rangeParts.length;
						});
						var evaluationIndex = 0;
						return this.getSegmentDescription(expression, this.i18n.everyHour(), function(s) {
							var isRangeEndWithNonZeroMinute = rangeEndValues.find(function(r) {
								return r.value === s && r.index === evaluationIndex;
							}) && _this.expressionParts[1] !== "0";
							return evaluationIndex++, isRangeEndWithNonZeroMinute ? _this.formatTime(s, "59", "") : _this.formatTime(s, "0", "");
						}, function(s) {
							return stringUtilities_1.StringUtilities.format(_this.i18n.everyX0Hours(s), s);
						}, function(s) {
							return _this.i18n.betweenX0AndX1();
						}, function(s) {
							return _this.i18n.atX0();
						});
					}, ExpressionDescriptor.prototype.getDayOfWeekDescription = function() {
						var _this = this, daysOfWeekNames = this.i18n.daysOfTheWeek(), description = null;
						return description = this.expressionParts[5] == "*" ? "" : this.getSegmentDescription(this.expressionParts[5], this.i18n.commaEveryDay(), function(s, form) {
							var exp = s;
							s.indexOf("#") > -1 ? exp = s.substring(0, s.indexOf("#")) : s.indexOf("L") > -1 && (exp = exp.replace("L", ""));
							var parsedExp = parseInt(exp), description = _this.i18n.daysOfTheWeekInCase ? _this.i18n.daysOfTheWeekInCase(form)[parsedExp] : daysOfWeekNames[parsedExp];
							if (s.indexOf("#") > -1) {
								var dayOfWeekOfMonthDescription = null, dayOfWeekOfMonthNumber = s.substring(s.indexOf("#") + 1), dayOfWeekNumber = s.substring(0, s.indexOf("#"));
								switch (dayOfWeekOfMonthNumber) {
									case "1":
										dayOfWeekOfMonthDescription = _this.i18n.first(dayOfWeekNumber);
										break;
									case "2":
										dayOfWeekOfMonthDescription = _this.i18n.second(dayOfWeekNumber);
										break;
									case "3":
										dayOfWeekOfMonthDescription = _this.i18n.third(dayOfWeekNumber);
										break;
									case "4":
										dayOfWeekOfMonthDescription = _this.i18n.fourth(dayOfWeekNumber);
										break;
									case "5": dayOfWeekOfMonthDescription = _this.i18n.fifth(dayOfWeekNumber);
								}
								description = dayOfWeekOfMonthDescription + " " + description;
							}
							return description;
						}, function(s) {
							return parseInt(s) == 1 ? "" : stringUtilities_1.StringUtilities.format(_this.i18n.commaEveryX0DaysOfTheWeek(s), s);
						}, function(s) {
							var beginFrom = s.substring(0, s.indexOf("-"));
							return _this.expressionParts[3] == "*" ? _this.i18n.commaX0ThroughX1(beginFrom) : _this.i18n.commaAndX0ThroughX1(beginFrom);
						}, function(s) {
							var format = null;
							if (s.indexOf("#") > -1) {
								var dayOfWeekOfMonthNumber = s.substring(s.indexOf("#") + 1), dayOfWeek = s.substring(0, s.indexOf("#"));
								format = _this.i18n.commaOnThe(dayOfWeekOfMonthNumber, dayOfWeek).trim() + _this.i18n.spaceX0OfTheMonth();
							} else format = s.indexOf("L") > -1 ? _this.i18n.commaOnTheLastX0OfTheMonth(s.replace("L", "")) : _this.expressionParts[3] == "*" ? _this.i18n.commaOnlyOnX0(s) : _this.i18n.commaAndOnX0();
							return format;
						}), description;
					}, ExpressionDescriptor.prototype.getMonthDescription = function() {
						var _this = this, monthNames = this.i18n.monthsOfTheYear();
						return this.getSegmentDescription(this.expressionParts[4], "", function(s, form) {
							return form && _this.i18n.monthsOfTheYearInCase ? _this.i18n.monthsOfTheYearInCase(form)[parseInt(s) - 1] : monthNames[parseInt(s) - 1];
						}, function(s) {
							return parseInt(s) == 1 ? "" : stringUtilities_1.StringUtilities.format(_this.i18n.commaEveryX0Months(s), s);
						}, function(s) {
							return _this.i18n.commaMonthX0ThroughMonthX1() || _this.i18n.commaX0ThroughX1();
						}, function(s) {
							return _this.i18n.commaOnlyInMonthX0 ? _this.i18n.commaOnlyInMonthX0() : _this.i18n.commaOnlyInX0();
						});
					}, ExpressionDescriptor.prototype.getDayOfMonthDescription = function() {
						var _this = this, description = null, expression = this.expressionParts[3];
						switch (expression) {
							case "L":
								description = this.i18n.commaOnTheLastDayOfTheMonth();
								break;
							case "WL":
							case "LW":
								description = this.i18n.commaOnTheLastWeekdayOfTheMonth();
								break;
							default:
								var weekDayNumberMatches = expression.match(/(\d{1,2}W)|(W\d{1,2})/);
								if (weekDayNumberMatches) {
									var dayNumber = parseInt(weekDayNumberMatches[0].replace("W", "")), dayString = dayNumber == 1 ? this.i18n.firstWeekday() : stringUtilities_1.StringUtilities.format(this.i18n.weekdayNearestDayX0(), dayNumber.toString());
									description = stringUtilities_1.StringUtilities.format(this.i18n.commaOnTheX0OfTheMonth(), dayString);
									break;
								}
								var lastDayOffSetMatches = expression.match(/L-(\d{1,2})/);
								if (lastDayOffSetMatches) {
									var offSetDays = lastDayOffSetMatches[1];
									description = stringUtilities_1.StringUtilities.format(this.i18n.commaDaysBeforeTheLastDayOfTheMonth(offSetDays), offSetDays);
									break;
								}
								if (expression == "*" && this.expressionParts[5] != "*") return "";
								description = this.getSegmentDescription(expression, this.i18n.commaEveryDay(), function(s) {
									return s == "L" ? _this.i18n.lastDay() : _this.i18n.dayX0 ? stringUtilities_1.StringUtilities.format(_this.i18n.dayX0(), s) : s;
								}, function(s) {
									return s == "1" ? _this.i18n.commaEveryDay() : _this.i18n.commaEveryX0Days(s);
								}, function(s) {
									return _this.i18n.commaBetweenDayX0AndX1OfTheMonth(s);
								}, function(s) {
									return _this.i18n.commaOnDayX0OfTheMonth(s);
								});
						}
						return description;
					}, ExpressionDescriptor.prototype.getYearDescription = function() {
						var _this = this;
						return this.getSegmentDescription(this.expressionParts[6], "", function(s) {
							return /^\d+$/.test(s) ? new Date(parseInt(s), 1).getFullYear().toString() : s;
						}, function(s) {
							return stringUtilities_1.StringUtilities.format(_this.i18n.commaEveryX0Years(s), s);
						}, function(s) {
							return _this.i18n.commaYearX0ThroughYearX1() || _this.i18n.commaX0ThroughX1();
						}, function(s) {
							return _this.i18n.commaOnlyInYearX0 ? _this.i18n.commaOnlyInYearX0() : _this.i18n.commaOnlyInX0();
						});
					}, ExpressionDescriptor.prototype.getSegmentDescription = function(expression, allDescription, getSingleItemDescription, getIncrementDescriptionFormat, getRangeDescriptionFormat, getDescriptionFormat) {
						var description = null, doesExpressionContainIncrement = expression.indexOf("/") > -1, doesExpressionContainRange = expression.indexOf("-") > -1, doesExpressionContainMultipleValues = expression.indexOf(",") > -1;
						if (!expression) description = "";
						else if (expression === "*") description = allDescription;
						else if (!doesExpressionContainIncrement && !doesExpressionContainRange && !doesExpressionContainMultipleValues) description = stringUtilities_1.StringUtilities.format(getDescriptionFormat(expression), getSingleItemDescription(expression));
						else if (doesExpressionContainMultipleValues) {
							for (var segments = expression.split(","), descriptionContent = "", i = 0; i < segments.length; i++) if (i > 0 && segments.length > 2 && (descriptionContent += ",", i < segments.length - 1 && (descriptionContent += " ")), i > 0 && segments.length > 1 && (i == segments.length - 1 || segments.length == 2) && (descriptionContent += `${this.i18n.spaceAnd()} `), segments[i].indexOf("/") > -1 || segments[i].indexOf("-") > -1) {
								var isSegmentRangeWithoutIncrement = segments[i].indexOf("-") > -1 && segments[i].indexOf("/") == -1, currentDescriptionContent = this.getSegmentDescription(segments[i], allDescription, getSingleItemDescription, getIncrementDescriptionFormat, isSegmentRangeWithoutIncrement ? this.i18n.commaX0ThroughX1 : getRangeDescriptionFormat, getDescriptionFormat);
								isSegmentRangeWithoutIncrement && (currentDescriptionContent = currentDescriptionContent.replace(", ", "")), descriptionContent += currentDescriptionContent;
							} else descriptionContent += doesExpressionContainIncrement ? this.getSegmentDescription(segments[i], allDescription, getSingleItemDescription, getIncrementDescriptionFormat, getRangeDescriptionFormat, getDescriptionFormat) : getSingleItemDescription(segments[i]);
							description = doesExpressionContainIncrement ? descriptionContent : stringUtilities_1.StringUtilities.format(getDescriptionFormat(expression), descriptionContent);
						} else if (doesExpressionContainIncrement) {
							var segments = expression.split("/");
							if (description = stringUtilities_1.StringUtilities.format(getIncrementDescriptionFormat(segments[1]), segments[1]), segments[0].indexOf("-") > -1) {
								var rangeSegmentDescription = this.generateRangeSegmentDescription(segments[0], getRangeDescriptionFormat, getSingleItemDescription);
								rangeSegmentDescription.indexOf(", ") != 0 && (description += ", "), description += rangeSegmentDescription;
							} else if (segments[0].indexOf("*") == -1) {
								var rangeItemDescription = stringUtilities_1.StringUtilities.format(getDescriptionFormat(segments[0]), getSingleItemDescription(segments[0]));
								rangeItemDescription = rangeItemDescription.replace(", ", ""), description += stringUtilities_1.StringUtilities.format(this.i18n.commaStartingX0(), rangeItemDescription);
							}
						} else doesExpressionContainRange && (description = this.generateRangeSegmentDescription(expression, getRangeDescriptionFormat, getSingleItemDescription));
						return description;
					}, ExpressionDescriptor.prototype.generateRangeSegmentDescription = function(rangeExpression, getRangeDescriptionFormat, getSingleItemDescription) {
						var description = "", rangeSegments = rangeExpression.split("-"), rangeSegment1Description = getSingleItemDescription(rangeSegments[0], 1), rangeSegment2Description = getSingleItemDescription(rangeSegments[1], 2), rangeDescriptionFormat = getRangeDescriptionFormat(rangeExpression);
						return description += stringUtilities_1.StringUtilities.format(rangeDescriptionFormat, rangeSegment1Description, rangeSegment2Description), description;
					}, ExpressionDescriptor.prototype.formatTime = function(hourExpression, minuteExpression, secondExpression) {
						var hourOffset = 0, minuteOffset = 0, hour = parseInt(hourExpression) + hourOffset, minute = parseInt(minuteExpression) + minuteOffset;
						minute >= 60 ? (minute -= 60, hour += 1) : minute < 0 && (minute += 60, --hour), hour >= 24 ? hour -= 24 : hour < 0 && (hour = 24 + hour);
						var period = "", setPeriodBeforeTime = !1;
						this.options.use24HourTimeFormat || (setPeriodBeforeTime = !!(this.i18n.setPeriodBeforeTime && this.i18n.setPeriodBeforeTime()), period = setPeriodBeforeTime ? `${this.getPeriod(hour)} ` : ` ${this.getPeriod(hour)}`, hour > 12 && (hour -= 12), hour === 0 && (hour = 12));
						var second = "";
						return secondExpression && (second = `:${("00" + secondExpression).substring(secondExpression.length)}`), `${setPeriodBeforeTime ? period : ""}${("00" + hour.toString()).substring(hour.toString().length)}:${("00" + minute.toString()).substring(minute.toString().length)}${second}${setPeriodBeforeTime ? "" : period}`;
					}, ExpressionDescriptor.prototype.transformVerbosity = function(description, useVerboseFormat) {
						if (!useVerboseFormat && (description = description.replace(RegExp(`, ${this.i18n.everyMinute()}`, "g"), ""), description = description.replace(RegExp(`, ${this.i18n.everyHour()}`, "g"), ""), description = description.replace(new RegExp(this.i18n.commaEveryDay(), "g"), ""), description = description.replace(/\, ?$/, ""), this.i18n.conciseVerbosityReplacements)) for (var _i = 0, _a = Object.entries(this.i18n.conciseVerbosityReplacements()); _i < _a.length; _i++) {
							var _b = _a[_i], key = _b[0], value = _b[1];
							description = description.replace(new RegExp(key, "g"), value);
						}
						return description;
					}, ExpressionDescriptor.prototype.getPeriod = function(hour) {
						return hour >= 12 ? this.i18n.pm && this.i18n.pm() || "PM" : this.i18n.am && this.i18n.am() || "AM";
					}, ExpressionDescriptor.locales = {}, ExpressionDescriptor;
				}();
			}),
			747: ((__unused_webpack_module, exports, __webpack_require__) => {
				Object.defineProperty(exports, "__esModule", { value: !0 }), exports.enLocaleLoader = void 0;
				var en_1 = __webpack_require__(486);
				exports.enLocaleLoader = function() {
					function enLocaleLoader() {}
					return enLocaleLoader.prototype.load = function(availableLocales) {
						availableLocales.en = new en_1.en();
					}, enLocaleLoader;
				}();
			}),
			486: ((__unused_webpack_module, exports) => {
				Object.defineProperty(exports, "__esModule", { value: !0 }), exports.en = void 0, exports.en = function() {
					function en() {}
					return en.prototype.atX0SecondsPastTheMinuteGt20 = function() {
						return null;
					}, en.prototype.atX0MinutesPastTheHourGt20 = function() {
						return null;
					}, en.prototype.commaMonthX0ThroughMonthX1 = function() {
						return null;
					}, en.prototype.commaYearX0ThroughYearX1 = function() {
						return null;
					}, en.prototype.use24HourTimeFormatByDefault = function() {
						return !1;
					}, en.prototype.anErrorOccuredWhenGeneratingTheExpressionD = function() {
						return "An error occurred when generating the expression description. Check the cron expression syntax.";
					}, en.prototype.everyMinute = function() {
						return "every minute";
					}, en.prototype.everyHour = function() {
						return "every hour";
					}, en.prototype.atSpace = function() {
						return "At ";
					}, en.prototype.everyMinuteBetweenX0AndX1 = function() {
						return "Every minute between %s and %s";
					}, en.prototype.at = function() {
						return "At";
					}, en.prototype.spaceAnd = function() {
						return " and";
					}, en.prototype.everySecond = function() {
						return "every second";
					}, en.prototype.everyX0Seconds = function() {
						return "every %s seconds";
					}, en.prototype.secondsX0ThroughX1PastTheMinute = function() {
						return "seconds %s through %s past the minute";
					}, en.prototype.atX0SecondsPastTheMinute = function() {
						return "at %s seconds past the minute";
					}, en.prototype.everyX0Minutes = function() {
						return "every %s minutes";
					}, en.prototype.minutesX0ThroughX1PastTheHour = function() {
						return "minutes %s through %s past the hour";
					}, en.prototype.atX0MinutesPastTheHour = function() {
						return "at %s minutes past the hour";
					}, en.prototype.everyX0Hours = function() {
						return "every %s hours";
					}, en.prototype.betweenX0AndX1 = function() {
						return "between %s and %s";
					}, en.prototype.atX0 = function() {
						return "at %s";
					}, en.prototype.commaEveryDay = function() {
						return ", every day";
					}, en.prototype.commaEveryX0DaysOfTheWeek = function() {
						return ", every %s days of the week";
					}, en.prototype.commaX0ThroughX1 = function() {
						return ", %s through %s";
					}, en.prototype.commaAndX0ThroughX1 = function() {
						return ", %s through %s";
					}, en.prototype.first = function() {
						return "first";
					}, en.prototype.second = function() {
						return "second";
					}, en.prototype.third = function() {
						return "third";
					}, en.prototype.fourth = function() {
						return "fourth";
					}, en.prototype.fifth = function() {
						return "fifth";
					}, en.prototype.commaOnThe = function() {
						return ", on the ";
					}, en.prototype.spaceX0OfTheMonth = function() {
						return " %s of the month";
					}, en.prototype.lastDay = function() {
						return "the last day";
					}, en.prototype.commaOnTheLastX0OfTheMonth = function() {
						return ", on the last %s of the month";
					}, en.prototype.commaOnlyOnX0 = function() {
						return ", only on %s";
					}, en.prototype.commaAndOnX0 = function() {
						return ", and on %s";
					}, en.prototype.commaEveryX0Months = function() {
						return ", every %s months";
					}, en.prototype.commaOnlyInX0 = function() {
						return ", only in %s";
					}, en.prototype.commaOnTheLastDayOfTheMonth = function() {
						return ", on the last day of the month";
					}, en.prototype.commaOnTheLastWeekdayOfTheMonth = function() {
						return ", on the last weekday of the month";
					}, en.prototype.commaDaysBeforeTheLastDayOfTheMonth = function() {
						return ", %s days before the last day of the month";
					}, en.prototype.firstWeekday = function() {
						return "first weekday";
					}, en.prototype.weekdayNearestDayX0 = function() {
						return "weekday nearest day %s";
					}, en.prototype.commaOnTheX0OfTheMonth = function() {
						return ", on the %s of the month";
					}, en.prototype.commaEveryX0Days = function() {
						return ", every %s days";
					}, en.prototype.commaBetweenDayX0AndX1OfTheMonth = function() {
						return ", between day %s and %s of the month";
					}, en.prototype.commaOnDayX0OfTheMonth = function() {
						return ", on day %s of the month";
					}, en.prototype.commaEveryHour = function() {
						return ", every hour";
					}, en.prototype.commaEveryX0Years = function() {
						return ", every %s years";
					}, en.prototype.commaStartingX0 = function() {
						return ", starting %s";
					}, en.prototype.daysOfTheWeek = function() {
						return [
							"Sunday",
							"Monday",
							"Tuesday",
							"Wednesday",
							"Thursday",
							"Friday",
							"Saturday"
						];
					}, en.prototype.monthsOfTheYear = function() {
						return [
							"January",
							"February",
							"March",
							"April",
							"May",
							"June",
							"July",
							"August",
							"September",
							"October",
							"November",
							"December"
						];
					}, en.prototype.atReboot = function() {
						return "Run once, at startup";
					}, en;
				}();
			}),
			515: ((__unused_webpack_module, exports) => {
				Object.defineProperty(exports, "__esModule", { value: !0 });
				function assert(value, message) {
					if (!value) throw Error(message);
				}
				exports.default = function() {
					function RangeValidator() {}
					return RangeValidator.secondRange = function(parse) {
						for (var parsed = parse.split(","), i = 0; i < parsed.length; i++) if (!isNaN(parseInt(parsed[i], 10))) {
							var second = parseInt(parsed[i], 10);
							assert(second >= 0 && second <= 59, "seconds part must be >= 0 and <= 59");
						}
					}, RangeValidator.minuteRange = function(parse) {
						for (var parsed = parse.split(","), i = 0; i < parsed.length; i++) if (!isNaN(parseInt(parsed[i], 10))) {
							var minute = parseInt(parsed[i], 10);
							assert(minute >= 0 && minute <= 59, "minutes part must be >= 0 and <= 59");
						}
					}, RangeValidator.hourRange = function(parse) {
						for (var parsed = parse.split(","), i = 0; i < parsed.length; i++) if (!isNaN(parseInt(parsed[i], 10))) {
							var hour = parseInt(parsed[i], 10);
							assert(hour >= 0 && hour <= 23, "hours part must be >= 0 and <= 23");
						}
					}, RangeValidator.dayOfMonthRange = function(parse) {
						for (var parsed = parse.split(","), i = 0; i < parsed.length; i++) if (!isNaN(parseInt(parsed[i], 10))) {
							var dayOfMonth = parseInt(parsed[i], 10);
							assert(dayOfMonth >= 1 && dayOfMonth <= 31, "DOM part must be >= 1 and <= 31");
						}
					}, RangeValidator.monthRange = function(parse, monthStartIndexZero) {
						for (var parsed = parse.split(","), i = 0; i < parsed.length; i++) if (!isNaN(parseInt(parsed[i], 10))) {
							var month = parseInt(parsed[i], 10);
							assert(month >= 1 && month <= 12, monthStartIndexZero ? "month part must be >= 0 and <= 11" : "month part must be >= 1 and <= 12");
						}
					}, RangeValidator.dayOfWeekRange = function(parse, dayOfWeekStartIndexZero) {
						for (var parsed = parse.split(","), i = 0; i < parsed.length; i++) if (!isNaN(parseInt(parsed[i], 10))) {
							var dayOfWeek = parseInt(parsed[i], 10);
							assert(dayOfWeek >= 0 && dayOfWeek <= 6, dayOfWeekStartIndexZero ? "DOW part must be >= 0 and <= 6" : "DOW part must be >= 1 and <= 7");
						}
					}, RangeValidator;
				}();
			}),
			823: ((__unused_webpack_module, exports) => {
				Object.defineProperty(exports, "__esModule", { value: !0 }), exports.StringUtilities = void 0, exports.StringUtilities = function() {
					function StringUtilities() {}
					return StringUtilities.format = function(template) {
						var values = [...arguments].slice(1);
						return template.replace(/%s/g, function(substring) {
							return values.shift();
						});
					}, StringUtilities.containsAny = function(text, searchStrings) {
						return searchStrings.some(function(c) {
							return text.indexOf(c) > -1;
						});
					}, StringUtilities;
				}();
			})
		}, __webpack_module_cache__ = {};
		function __webpack_require__(moduleId) {
			var cachedModule = __webpack_module_cache__[moduleId];
			if (cachedModule !== void 0) return cachedModule.exports;
			var module = __webpack_module_cache__[moduleId] = { exports: {} };
			return __webpack_modules__[moduleId](module, module.exports, __webpack_require__), module.exports;
		}
		var __webpack_exports__ = {};
		return (() => {
			var exports = __webpack_exports__;
			Object.defineProperty(exports, "__esModule", { value: !0 }), exports.toString = void 0;
			var expressionDescriptor_1 = __webpack_require__(333), enLocaleLoader_1 = __webpack_require__(747);
			expressionDescriptor_1.ExpressionDescriptor.initialize(new enLocaleLoader_1.enLocaleLoader()), exports.default = expressionDescriptor_1.ExpressionDescriptor, exports.toString = expressionDescriptor_1.ExpressionDescriptor.toString;
		})(), __webpack_exports__;
	})());
})))();
const MONTHS = {
	jan: 1,
	feb: 2,
	mar: 3,
	apr: 4,
	may: 5,
	jun: 6,
	jul: 7,
	aug: 8,
	sep: 9,
	oct: 10,
	nov: 11,
	dec: 12
}, DAYS = {
	sun: 0,
	mon: 1,
	tue: 2,
	wed: 3,
	thu: 4,
	fri: 5,
	sat: 6
}, MINUTE_RANGE = {
	min: 0,
	max: 59
}, HOUR_RANGE = {
	min: 0,
	max: 23
}, DOM_RANGE = {
	min: 1,
	max: 31
}, MONTH_RANGE = {
	min: 1,
	max: 12,
	names: MONTHS
}, DOW_RANGE = {
	min: 0,
	max: 6,
	names: DAYS
};
// node_modules/@actions/workflow-parser/dist/model/converter/cron.js
function isValidCron(cron) {
	let parts = cron.split(/ +/);
	if (parts.length != 5) return !1;
	let [minutes, hours, dom, months, dow] = parts;
	return validateCronPart(minutes, MINUTE_RANGE) && validateCronPart(hours, HOUR_RANGE) && validateCronPart(dom, DOM_RANGE) && validateCronPart(months, MONTH_RANGE) && validateCronPart(dow, DOW_RANGE);
}
function validateCronPart(value, range, allowSeparators = !0) {
	if (range.names && range.names[value.toLowerCase()] !== void 0 || value === "*") return !0;
	if (value.includes(",")) return allowSeparators ? value.split(",").every((v) => v && validateCronPart(v, range)) : !1;
	if (value.includes("/")) {
		if (!allowSeparators) return !1;
		let [start, step, ...rest] = value.split("/"), stepNumber = +step;
		return rest.length > 0 || isNaN(stepNumber) || stepNumber <= 0 || !start || !step ? !1 : validateCronPart(start, range) && validateCronPart(step, range, !1);
	}
	if (value.includes("-")) {
		if (!allowSeparators) return !1;
		let [start, end, ...rest] = value.split("-");
		if (rest.length > 0 || !start || !end) return !1;
		let startNumber = convertToNumber(start, range.names), endNumber = convertToNumber(end, range.names);
		return validateCronPart(start, range, !1) && validateCronPart(end, range, !1) && endNumber >= startNumber;
	}
	let number = +value;
	return !isNaN(number) && number >= range.min && number <= range.max;
}
function convertToNumber(value, names) {
	return names && names[value.toLowerCase()] !== void 0 ? +names[value.toLowerCase()] : +value;
}
// node_modules/@actions/workflow-parser/dist/model/converter/string-list.js
function convertStringList(name, token) {
	let result = [];
	for (let item of token) result.push(item.assertString(`${name} item`).value);
	return result;
}
// node_modules/@actions/workflow-parser/dist/model/workflow-template.js
var InputType;
(function(InputType) {
	InputType.string = "string", InputType.choice = "choice", InputType.boolean = "boolean", InputType.environment = "environment";
})(InputType ||= {});
// node_modules/@actions/workflow-parser/dist/model/converter/workflow-call.js
function convertEventWorkflowCall(context, token) {
	let result = {};
	for (let item of token) switch (item.key.assertString("workflow dispatch input key").value) {
		case "inputs":
			result.inputs = convertWorkflowInputs(context, item.value.assertMapping("workflow dispatch inputs"));
			break;
		case "secrets": result.secrets = convertWorkflowCallSecrets(context, item.value.assertMapping("workflow dispatch inputs"));
	}
	return result;
}
function convertWorkflowInputs(context, token) {
	let result = {};
	for (let item of token) {
		let inputName = item.key.assertString("input name"), inputMapping = item.value.assertMapping("input configuration");
		result[inputName.value] = convertWorkflowInput(context, inputMapping);
	}
	return result;
}
function convertWorkflowInput(context, token) {
	let result = { type: InputType.string }, defaultValue;
	for (let item of token) {
		let key = item.key.assertString("workflow dispatch input key");
		switch (key.value) {
			case "description":
				result.description = item.value.assertString("input description").value;
				break;
			case "required":
				result.required = item.value.assertBoolean("input required").value;
				break;
			case "default":
				defaultValue = item.value.assertScalar("input default");
				break;
			case "type":
				result.type = InputType[item.value.assertString("input type").value];
				break;
			case "options":
				result.options = convertStringList("input options", item.value.assertSequence("input options"));
				break;
			default: context.error(item.key, `Invalid key '${key.value}'`);
		}
	}
	if (defaultValue !== void 0 && !defaultValue.isExpression) try {
		switch (result.type) {
			case InputType.boolean:
				result.default = defaultValue.assertBoolean("input default").value;
				break;
			case InputType.string:
			case InputType.choice:
			case InputType.environment: result.default = defaultValue.assertString("input default").value;
		}
	} catch (e) {
		context.error(defaultValue, e);
	}
	return result.type === InputType.choice ? (result.options === void 0 || result.options.length === 0) && context.error(token, "Missing 'options' for choice input") : result.options !== void 0 && context.error(token, "Input type is not 'choice', but 'options' is defined"), result;
}
function convertWorkflowCallSecrets(context, token) {
	let result = {};
	for (let item of token) {
		let secretName = item.key.assertString("secret name");
		result[secretName.value] = convertWorkflowCallSecret(context, item.value);
	}
	return result;
}
function convertWorkflowCallSecret(context, token) {
	let result = {};
	if (isMapping(token)) for (let item of token) switch (item.key.assertString("workflow call secret key").value) {
		case "description":
			result.description = item.value.assertString("secret description").value;
			break;
		case "required": result.required = item.value.assertBoolean("secret required").value;
	}
	return result;
}
// node_modules/@actions/workflow-parser/dist/model/converter/workflow-dispatch.js
function convertEventWorkflowDispatchInputs(context, token) {
	let result = {};
	for (let item of token) switch (item.key.assertString("workflow dispatch input key").value) {
		case "inputs": result.inputs = convertWorkflowDispatchInputs(context, item.value.assertMapping("workflow dispatch inputs"));
	}
	return result;
}
function convertWorkflowDispatchInputs(context, token) {
	let result = {};
	for (let item of token) {
		let inputName = item.key.assertString("input name"), inputMapping = item.value.assertMapping("input configuration");
		result[inputName.value] = convertWorkflowDispatchInput(context, inputMapping);
	}
	return result;
}
function convertWorkflowDispatchInput(context, token) {
	let result = { type: InputType.string }, defaultValue;
	for (let item of token) {
		let key = item.key.assertString("workflow dispatch input key");
		switch (key.value) {
			case "description":
				result.description = item.value.assertString("input description").value;
				break;
			case "required":
				result.required = item.value.assertBoolean("input required").value;
				break;
			case "default":
				defaultValue = item.value.assertScalar("input default");
				break;
			case "type":
				result.type = InputType[item.value.assertString("input type").value];
				break;
			case "options":
				result.options = convertStringList("input options", item.value.assertSequence("input options"));
				break;
			default: context.error(item.key, `Invalid key '${key.value}'`);
		}
	}
	if (defaultValue !== void 0) try {
		switch (result.type) {
			case InputType.boolean:
				result.default = defaultValue.assertBoolean("input default").value;
				break;
			case InputType.string:
			case InputType.choice:
			case InputType.environment: result.default = defaultValue.assertString("input default").value;
		}
	} catch (e) {
		context.error(defaultValue, e);
	}
	return result.type === InputType.choice ? (result.options === void 0 || result.options.length === 0) && context.error(token, "Missing 'options' for choice input") : result.options !== void 0 && context.error(token, "Input type is not 'choice', but 'options' is defined"), result;
}
// node_modules/@actions/workflow-parser/dist/model/converter/events.js
function convertOn(context, token) {
	if (isLiteral(token)) return { [token.assertString("on").value]: {} };
	if (isSequence(token)) {
		let result = {};
		for (let item of token) {
			let event = item.assertString("on");
			result[event.value] = {};
		}
		return result;
	}
	if (isMapping(token)) {
		let result = {};
		for (let item of token) {
			let eventName = item.key.assertString("event name").value;
			if (item.value.templateTokenType === TokenType.Null) {
				result[eventName] = {};
				continue;
			}
			if (eventName === "schedule") {
				result.schedule = convertSchedule(context, item.value.assertSequence(`event ${eventName}`));
				continue;
			}
			let eventToken = item.value.assertMapping(`event ${eventName}`);
			eventName === "workflow_call" ? result.workflow_call = convertEventWorkflowCall(context, eventToken) : eventName === "workflow_dispatch" ? result.workflow_dispatch = convertEventWorkflowDispatchInputs(context, eventToken) : result[eventName] = {
				...convertPatternFilter("branches", eventToken),
				...convertPatternFilter("tags", eventToken),
				...convertPatternFilter("paths", eventToken),
				...convertFilter("types", eventToken),
				...convertFilter("versions", eventToken),
				...convertFilter("names", eventToken),
				...convertFilter("workflows", eventToken)
			};
		}
		return result;
	}
	return context.error(token, "Invalid format for 'on'"), {};
}
function convertPatternFilter(name, token) {
	let result = {};
	for (let item of token) switch (item.key.assertString(`${name} filter key`).value) {
		case name:
			result[name] = isString(item.value) ? [item.value.value] : convertStringList(name, item.value.assertSequence(`${name} list`));
			break;
		case `${name}-ignore`: isString(item.value) ? result[`${name}-ignore`] = [item.value.value] : result[`${name}-ignore`] = convertStringList(`${name}-ignore`, item.value.assertSequence(`${name}-ignore list`));
	}
	return result;
}
function convertFilter(name, token) {
	let result = {};
	for (let item of token) switch (item.key.assertString(`${name} filter key`).value) {
		case name: result[name] = isString(item.value) ? [item.value.value] : convertStringList(name, item.value.assertSequence(`${name} list`));
	}
	return result;
}
function convertSchedule(context, token) {
	let result = [];
	for (let item of token) {
		let mappingToken = item.assertMapping("event schedule"), config = { cron: "" }, valid = !0;
		for (let entry of mappingToken) {
			let key = entry.key.assertString("schedule key");
			if (key.value === "cron") {
				let cron = entry.value.assertString("schedule cron");
				isValidCron(cron.value) || context.error(cron, "Invalid cron expression. Expected format: '* * * * *' (minute hour day month weekday)"), config.cron = cron.value;
			} else key.value === "timezone" ? config.timezone = entry.value.assertString("schedule timezone").value : (context.error(key, "Invalid schedule key"), valid = !1);
		}
		valid && config.cron ? result.push(config) : valid && !config.cron && context.error(mappingToken, "Missing required key 'cron' in schedule entry");
	}
	return result;
}
// node_modules/@actions/workflow-parser/dist/model/converter/handle-errors.js
function handleTemplateTokenErrors(root, context, defaultValue, f) {
	let r = defaultValue;
	try {
		r = f();
	} catch (err) {
		err instanceof TemplateTokenError ? context.error(err.token, err) : context.error(root, err);
	}
	return r;
}
// node_modules/@actions/workflow-parser/dist/model/converter/if-condition.js
/**
* Ensures a condition expression contains a status function call.
* If the condition doesn't contain success(), failure(), cancelled(), or always(),
* wraps it in `success() && (condition)`.
*
* Parses the expression to accurately detect status functions, avoiding false positives
* from string literals or property access. If parsing fails (e.g., partially typed expression),
* returns the original condition unchanged to allow validation to report the actual error.
*
* @param condition The condition expression to check
* @param definitionInfo Schema definition containing allowed contexts for parsing
* @returns The condition with status function guaranteed, or original on parse error
*/
function ensureStatusFunction(condition, definitionInfo) {
	let allowedContext = definitionInfo?.allowedContext || [];
	try {
		let { namedContexts, functions } = splitAllowedContext(allowedContext), result = new Lexer(condition).lex();
		return walkTreeToFindStatusFunctionCalls(new Parser(result.tokens, namedContexts, functions).parse()) ? condition : `success() && (${condition})`;
	} catch {
		return condition;
	}
}
/**
* Converts an if condition token to a BasicExpressionToken.
* Treats the value as a string and parses it as an expression.
* Wraps the condition in success() && (...) if it doesn't already contain a status function.
* This allows both 'if: success()' and 'if: ${{ success() }}' to work correctly.
*
* Reads the allowed context directly from the schema definition attached to the token,
* ensuring consistency with the schema.
*
* @param context The template context for error reporting
* @param token The token containing the if condition
* @returns A BasicExpressionToken with the processed condition, or undefined on error
*/
function convertToIfCondition(context, token) {
	let scalar = token.assertScalar("if condition"), allowedContext = token.definitionInfo?.allowedContext || [], condition, source;
	if (scalar instanceof BasicExpressionToken) condition = scalar.expression, source = scalar.source;
	else {
		let stringToken = scalar.assertString("if condition");
		condition = stringToken.value.trim(), source = stringToken.source;
	}
	let finalCondition;
	finalCondition = condition ? ensureStatusFunction(condition, token.definitionInfo) : "success()";
	try {
		ExpressionToken.validateExpression(finalCondition, allowedContext);
	} catch (err) {
		context.error(token, err);
		return;
	}
	return new BasicExpressionToken(token.file, token.range, finalCondition, token.definitionInfo, void 0, source);
}
/**
* Walks an expression AST to find status function calls (success, failure, cancelled, always).
* Recursively checks all nodes including function arguments and logical/binary operations.
*/
function walkTreeToFindStatusFunctionCalls(tree) {
	if (!tree) return !1;
	if (tree instanceof FunctionCall) {
		let funcName = tree.functionName.lexeme.toLowerCase();
		return funcName === "success" || funcName === "failure" || funcName === "cancelled" || funcName === "always" || tree.args.some((arg) => walkTreeToFindStatusFunctionCalls(arg));
	}
	return tree instanceof Binary ? walkTreeToFindStatusFunctionCalls(tree.left) || walkTreeToFindStatusFunctionCalls(tree.right) : tree instanceof Unary ? walkTreeToFindStatusFunctionCalls(tree.expr) : tree instanceof Logical ? tree.args.some((arg) => walkTreeToFindStatusFunctionCalls(arg)) : tree instanceof Grouping ? walkTreeToFindStatusFunctionCalls(tree.group) : tree instanceof IndexAccess ? walkTreeToFindStatusFunctionCalls(tree.expr) || walkTreeToFindStatusFunctionCalls(tree.index) : !1;
}
/**
* Validates a pre-if or post-if condition string.
* Unlike step if conditions, pre-if and post-if are evaluated as-is by the runner
* (they default to always() only when the field is missing entirely).
* This function validates the expression and reports errors through the context.
*
* @param context The template context for error reporting
* @param token The token containing the condition
* @param condition The condition string to validate
* @returns The validated condition string, or undefined on error
*/
function validateRunsIfCondition(context, token, condition) {
	let allowedContext = token.definitionInfo?.allowedContext || [];
	try {
		ExpressionToken.validateExpression(condition, allowedContext);
	} catch (err) {
		context.error(token, err);
		return;
	}
	return condition;
}
// node_modules/@actions/workflow-parser/dist/model/converter/container.js
function convertToJobContainer(context, container) {
	let image, env, ports, volumes, options;
	for (let [, token] of TemplateToken.traverse(container)) if (token.isExpression) return;
	if (isString(container)) return image = container.assertString("container item"), { image };
	let mapping = container.assertMapping("container item");
	if (mapping) for (let item of mapping) {
		let key = item.key.assertString("container item key"), value = item.value;
		switch (key.value) {
			case "image":
				image = value.assertString("container image");
				break;
			case "credentials":
				convertToJobCredentials(context, value);
				break;
			case "env":
				env = value.assertMapping("container env");
				for (let envItem of env) envItem.key.assertString("container env value");
				break;
			case "ports":
				ports = value.assertSequence("container ports");
				for (let port of ports) port.assertString("container port");
				break;
			case "volumes":
				volumes = value.assertSequence("container volumes");
				for (let volume of volumes) volume.assertString("container volume");
				break;
			case "options":
				options = value.assertString("container options");
				break;
			default: context.error(key, `Unexpected container item key: ${key.value}`);
		}
	}
	if (!image) context.error(container, "Container image cannot be empty");
	else return {
		image,
		env,
		ports,
		volumes,
		options
	};
}
function convertToServiceContainer(context, container) {
	let image, env, ports, volumes, options, entrypoint, command;
	for (let [, token] of TemplateToken.traverse(container)) if (token.isExpression) return;
	if (isString(container)) return image = container.assertString("container item"), { image };
	let mapping = container.assertMapping("container item");
	if (mapping) for (let item of mapping) {
		let key = item.key.assertString("container item key"), value = item.value;
		switch (key.value) {
			case "image":
				image = value.assertString("container image");
				break;
			case "credentials":
				convertToJobCredentials(context, value);
				break;
			case "env":
				env = value.assertMapping("container env");
				for (let envItem of env) envItem.key.assertString("container env value");
				break;
			case "ports":
				ports = value.assertSequence("container ports");
				for (let port of ports) port.assertString("container port");
				break;
			case "volumes":
				volumes = value.assertSequence("container volumes");
				for (let volume of volumes) volume.assertString("container volume");
				break;
			case "options":
				options = value.assertString("container options");
				break;
			case "entrypoint":
				entrypoint = value.assertString("container entrypoint");
				break;
			case "command":
				command = value.assertString("container command");
				break;
			default: context.error(key, `Unexpected container item key: ${key.value}`);
		}
	}
	if (!image) context.error(container, "Container image cannot be empty");
	else return {
		image,
		env,
		ports,
		volumes,
		options,
		entrypoint,
		command
	};
}
function convertToJobServices(context, services) {
	let serviceList = [], mapping = services.assertMapping("services");
	for (let service of mapping) {
		service.key.assertString("service key");
		let container = convertToServiceContainer(context, service.value);
		container && serviceList.push(container);
	}
	return serviceList;
}
function convertToJobCredentials(context, value) {
	let mapping = value.assertMapping("credentials"), username, password;
	for (let item of mapping) {
		let key = item.key.assertString("credentials item"), value = item.value;
		switch (key.value) {
			case "username":
				username = value.assertString("credentials username");
				break;
			case "password":
				password = value.assertString("credentials password");
				break;
			default: context.error(key, `credentials key ${key.value}`);
		}
	}
	return {
		username,
		password
	};
}
var IdBuilder = class {
	constructor() {
		this.name = [], this.distinctNames = /* @__PURE__ */ new Set();
	}
	appendSegment(value) {
		if (value.length !== 0) {
			if (this.name.length == 0) {
				let first = value[0];
				this.isAlpha(first) || first == "_" || (this.isNumeric(first) || first == "-") && this.name.push("_");
			} else this.name.push("_");
			for (let c of value) this.isAlphaNumeric(c) || c == "_" || c == "-" ? this.name.push(c) : this.name.push("_");
		}
	}
	build() {
		let original = this.name.length > 0 ? this.name.join("") : "job", suffix = "";
		for (let attempt = 1; attempt < 1e3; attempt++) {
			suffix = attempt === 1 ? "" : `_${attempt}`;
			let candidate = original.substring(0, Math.min(original.length, 100 - suffix.length)) + suffix;
			if (!this.distinctNames.has(candidate)) return this.distinctNames.add(candidate), this.name = [], candidate;
		}
		throw Error("Unable to create a unique name");
	}
	/**
	* Adds a known identifier to the set of distinct ids.
	* @param value The value to add
	* @returns An error if the value is invalid, otherwise undefined
	*/
	tryAddKnownId(value) {
		if (!value || !this.isValid(value) || value.length >= 100) return `The identifier '${value}' is invalid. IDs may only contain alphanumeric characters, '_', and '-'. IDs must start with a letter or '_' and and must be less than 100 characters.`;
		if (value.startsWith("__")) return `The identifier '${value}' is invalid. IDs starting with '__' are reserved.`;
		if (this.distinctNames.has(value)) return `The identifier '${value}' may not be used more than once within the same scope.`;
		this.distinctNames.add(value);
	}
	/**
	* A name is valid if it starts with a letter or underscore, and contains only
	* letters, numbers, underscores, and hyphens.
	* @param name The string name to validate
	* @returns Whether the name is valid
	*/
	isValid(name) {
		let first = !0;
		for (let c of name) if (first) {
			if (first = !1, !this.isAlpha(c) && c != "_") return !1;
		} else if (!this.isAlphaNumeric(c) && c != "_" && c != "-") return !1;
		return !0;
	}
	isAlphaNumeric(c) {
		return this.isAlpha(c) || this.isNumeric(c);
	}
	isNumeric(c) {
		return c >= "0" && c <= "9";
	}
	isAlpha(c) {
		return c >= "a" && c <= "z" || c >= "A" && c <= "Z";
	}
};
// node_modules/@actions/workflow-parser/dist/model/converter/job/environment.js
function convertToActionsEnvironmentRef(context, token) {
	let result = {};
	if (token.isExpression) return result;
	if (isScalar$1(token)) return result.name = token, result;
	let environmentMapping = token.assertMapping("job environment");
	for (let property of environmentMapping) {
		let propertyName = property.key.assertString("job environment key");
		if (!(property.key.isExpression || property.value.isExpression)) switch (propertyName.value) {
			case "name":
				result.name = property.value.assertScalar("job environment name key");
				break;
			case "url":
				result.url = property.value;
				break;
			case "deployment": property.value.assertBoolean("job environment deployment").value === !1 && (result.skipDeployment = !0);
		}
	}
	return result;
}
// node_modules/@actions/workflow-parser/dist/model/converter/job/runs-on.js
function convertRunsOn(context, token) {
	let labels = convertRunsOnLabels(token);
	if (!isMapping(token)) return {
		labels,
		group: ""
	};
	let group = "";
	for (let item of token) switch (item.key.assertString("job runs-on property name").value) {
		case "group": {
			if (item.value.isExpression) continue;
			let groupName = item.value.assertString("job runs-on group name").value, names = groupName.split("/");
			switch (names.length) {
				case 1:
					group = groupName;
					break;
				case 2:
					if (![
						"org",
						"organization",
						"ent",
						"enterprise"
					].includes(names[0])) {
						context.error(item.value, `Invalid runs-on group name '${groupName}. Please use 'organization/' or 'enterprise/' prefix to target a single runner group.'`);
						continue;
					}
					if (!names[1]) {
						context.error(item.value, `Invalid runs-on group name '${groupName}'.`);
						continue;
					}
					group = groupName;
					break;
				default: context.error(item.value, `Invalid runs-on group name '${groupName}. Please use 'organization/' or 'enterprise/' prefix to target a single runner group.'`);
			}
			break;
		}
		case "labels": {
			let mapLabels = convertRunsOnLabels(item.value);
			for (let label of mapLabels) labels.add(label);
			break;
		}
	}
	return {
		labels,
		group
	};
}
function convertRunsOnLabels(token) {
	let labels = /* @__PURE__ */ new Set();
	if (token.isExpression) return labels;
	if (isString(token)) return labels.add(token.value), labels;
	if (isSequence(token)) for (let item of token) {
		if (item.isExpression) continue;
		let label = item.assertString("job runs-on label sequence item");
		labels.add(label.value);
	}
	return labels;
}
// node_modules/@actions/workflow-parser/dist/model/type-guards.js
function isActionStep(step) {
	return step.uses !== void 0;
}
function isReusableWorkflowJob(job) {
	return job.type === "reusableWorkflowJob";
}
// node_modules/@actions/workflow-parser/dist/model/converter/steps.js
function convertSteps(context, steps) {
	if (!isSequence(steps)) return context.error(steps, "Invalid format for steps"), [];
	let idBuilder = new IdBuilder(), knownStepIds = /* @__PURE__ */ new Set(), result = [];
	for (let item of steps) {
		let step = handleTemplateTokenErrors(steps, context, void 0, () => convertStep(context, idBuilder, knownStepIds, item));
		step && result.push(step);
	}
	for (let step of result) {
		if (step.id) continue;
		let id = "";
		isActionStep(step) ? id = createActionStepId(step) : "wait" in step ? id = "wait" : "wait-all" in step ? id = "wait-all" : "cancel" in step ? id = "cancel" : "parallel" in step && (id = "parallel"), id ||= "run", idBuilder.appendSegment(`__${id}`), step.id = idBuilder.build();
	}
	return result;
}
function convertStep(context, idBuilder, knownStepIds, step) {
	let mapping = step.assertMapping("steps item"), run, id, name, uses, background, wait, waitAll, cancel, parallel, continueOnError, env, ifCondition;
	for (let item of mapping) switch (item.key.assertString("steps item key").value) {
		case "id":
			if (id = item.value.assertString("steps item id"), id) {
				let error = idBuilder.tryAddKnownId(id.value);
				error ? context.error(id, error) : knownStepIds.add(id.value);
			}
			break;
		case "name":
			name = item.value.assertScalar("steps item name");
			break;
		case "run":
			run = item.value.assertScalar("steps item run");
			break;
		case "uses":
			uses = item.value.assertString("steps item uses");
			break;
		case "background":
			background = item.value.assertBoolean("steps item background").value;
			break;
		case "wait":
			wait = convertWaitTargets(context, knownStepIds, item.value, id);
			break;
		case "wait-all":
			waitAll = convertWaitAllValue(context, item.value);
			break;
		case "cancel":
			cancel = item.value.assertString("steps item cancel"), validateTargetStepId(context, knownStepIds, cancel, id);
			break;
		case "parallel":
			parallel = item.value;
			break;
		case "env":
			env = item.value.assertMapping("step env");
			break;
		case "if":
			ifCondition = convertToIfCondition(context, item.value);
			break;
		case "continue-on-error": continueOnError = item.value.isExpression ? item.value.assertScalar("steps item continue-on-error") : item.value.assertBoolean("steps item continue-on-error").value;
	}
	if (run) return {
		id: id?.value || "",
		name,
		if: ifCondition || new BasicExpressionToken(void 0, void 0, "success()", void 0, void 0, void 0),
		"continue-on-error": continueOnError,
		env,
		run,
		background
	};
	if (uses) return {
		id: id?.value || "",
		name,
		if: ifCondition || new BasicExpressionToken(void 0, void 0, "success()", void 0, void 0, void 0),
		"continue-on-error": continueOnError,
		env,
		uses,
		background
	};
	if (wait) return {
		id: id?.value || "",
		name: name || createSyntheticStepName("Wait"),
		"continue-on-error": continueOnError,
		wait
	};
	if (waitAll !== void 0) return {
		id: id?.value || "",
		name: name || createSyntheticStepName("Wait for all"),
		"continue-on-error": continueOnError,
		"wait-all": waitAll
	};
	if (cancel) return {
		id: id?.value || "",
		name: name || createSyntheticStepName("Cancel"),
		"continue-on-error": continueOnError,
		cancel
	};
	if (parallel) {
		let parallelSteps = convertSteps(context, parallel);
		for (let ps of parallelSteps) "background" in ps && ps.background !== void 0 && context.error(step, "'background' is not allowed inside a parallel block. Steps in a parallel block are automatically run as background steps."), "wait" in ps && context.error(step, "'wait' is not allowed inside a parallel block."), "wait-all" in ps && context.error(step, "'wait-all' is not allowed inside a parallel block."), "cancel" in ps && context.error(step, "'cancel' is not allowed inside a parallel block."), "parallel" in ps && context.error(step, "Nested 'parallel' blocks are not allowed.");
		return {
			id: id?.value || "",
			name: name || createSyntheticStepName("Parallel group"),
			parallel: parallelSteps
		};
	}
	context.error(step, context.state.featureFlags?.isEnabled("allowBackgroundSteps") ? "Expected one of uses, run, wait, wait-all, cancel, or parallel to be defined" : "Expected one of uses or run to be defined");
}
function createActionStepId(step) {
	let uses = step.uses.value;
	if (uses.startsWith("docker://")) return uses.substring(9);
	if (uses.startsWith("./") || uses.startsWith(".\\") || uses.startsWith("$/")) return "self";
	let segments = uses.split("@");
	if (segments.length != 2) return "";
	let pathSegments = segments[0].split(/[\\/]/).filter((s) => s.length > 0), gitRef = segments[1];
	return pathSegments.length >= 2 && pathSegments[0] && pathSegments[1] && gitRef ? `${pathSegments[0]}/${pathSegments[1]}` : "";
}
function createSyntheticStepName(value) {
	return new StringToken(void 0, void 0, value, void 0, void 0, void 0);
}
function convertWaitTargets(context, knownStepIds, token, ownStepId) {
	if (token instanceof StringToken) return validateTargetStepId(context, knownStepIds, token, ownStepId), [token];
	let sequence = token.assertSequence("steps item wait"), targets = [];
	for (let i = 0; i < sequence.count; i++) {
		let target = sequence.get(i).assertString("steps item wait item");
		validateTargetStepId(context, knownStepIds, target, ownStepId), targets.push(target);
	}
	return targets;
}
function convertWaitAllValue(context, token) {
	return token instanceof NullToken || token.assertBoolean("steps item wait-all").value || context.error(token, "The value of 'wait-all' must be true or omitted"), !0;
}
function validateTargetStepId(context, knownStepIds, target, ownStepId) {
	target.value.startsWith("__") ? context.error(target, `The identifier '${target.value}' is invalid. IDs starting with '__' are reserved.`) : ownStepId && target.value.toLowerCase() === ownStepId.value.toLowerCase() ? context.error(target, `Step '${ownStepId.value}' cannot reference itself`) : knownStepIds.has(target.value) || context.error(target, `Step references unknown step ID '${target.value}'`);
}
// node_modules/@actions/workflow-parser/dist/model/converter/job.js
function convertJob(context, jobKey, token) {
	let error = new IdBuilder().tryAddKnownId(jobKey.value);
	error && context.error(jobKey, error);
	let concurrency, container, env, environment, ifCondition, name, outputs, runsOn, services, strategy, snapshot, needs, steps = [], workflowJobRef, workflowJobInputs, inheritSecrets = !1, workflowJobSecrets;
	for (let item of token) switch (item.key.assertString("job property name").value) {
		case "concurrency":
			handleTemplateTokenErrors(item.value, context, void 0, () => convertConcurrency(context, item.value)), concurrency = item.value;
			break;
		case "container":
			convertToJobContainer(context, item.value), container = item.value;
			break;
		case "env":
			handleTemplateTokenErrors(item.value, context, void 0, () => {
				env = item.value.assertMapping("job env");
			});
			break;
		case "environment":
			handleTemplateTokenErrors(item.value, context, void 0, () => convertToActionsEnvironmentRef(context, item.value)), environment = item.value;
			break;
		case "if":
			ifCondition = convertToIfCondition(context, item.value);
			break;
		case "name":
			name = item.value.assertScalar("job name");
			break;
		case "needs":
			if (needs = [], isString(item.value)) {
				let jobNeeds = item.value.assertString("job needs id");
				needs.push(jobNeeds);
			}
			if (isSequence(item.value)) for (let seqItem of item.value) {
				let jobNeeds = seqItem.assertString("job needs id");
				needs.push(jobNeeds);
			}
			break;
		case "outputs":
			handleTemplateTokenErrors(item.value, context, void 0, () => {
				outputs = item.value.assertMapping("job outputs");
			});
			break;
		case "runs-on":
			handleTemplateTokenErrors(item.value, context, void 0, () => convertRunsOn(context, item.value)), runsOn = item.value;
			break;
		case "services":
			convertToJobServices(context, item.value), services = item.value;
			break;
		case "snapshot":
			snapshot = item.value;
			break;
		case "steps":
			steps = convertSteps(context, item.value);
			break;
		case "strategy":
			strategy = item.value;
			break;
		case "uses":
			workflowJobRef = item.value.assertString("job uses value");
			break;
		case "with":
			handleTemplateTokenErrors(item.value, context, void 0, () => {
				workflowJobInputs = item.value.assertMapping("uses-with value");
			});
			break;
		case "secrets": isString(item.value) && item.value.value === "inherit" ? inheritSecrets = !0 : handleTemplateTokenErrors(item.value, context, void 0, () => {
			workflowJobSecrets = item.value.assertMapping("uses-secrets value");
		});
	}
	return workflowJobRef === void 0 ? {
		type: "job",
		id: jobKey,
		name: jobName(name, jobKey),
		needs,
		if: ifCondition || new BasicExpressionToken(void 0, void 0, "success()", void 0, void 0, void 0),
		env,
		concurrency,
		environment,
		strategy,
		"runs-on": runsOn,
		container,
		services,
		outputs,
		steps,
		snapshot
	} : {
		type: "reusableWorkflowJob",
		id: jobKey,
		name: jobName(name, jobKey),
		needs: needs || [],
		if: ifCondition || new BasicExpressionToken(void 0, void 0, "success()", void 0, void 0, void 0),
		ref: workflowJobRef,
		"input-definitions": void 0,
		"input-values": workflowJobInputs,
		"secret-definitions": void 0,
		"secret-values": workflowJobSecrets,
		"inherit-secrets": inheritSecrets || void 0,
		outputs: void 0,
		concurrency,
		strategy
	};
}
function jobName(name, jobKey) {
	return name === void 0 || isString(name) && name.value === "" ? jobKey : name;
}
// node_modules/@actions/workflow-parser/dist/model/converter/jobs.js
function convertJobs(context, token) {
	if (isMapping(token)) {
		let result = [], jobsWithSatisfiedNeeds = [], alljobsWithUnsatisfiedNeeds = [];
		for (let item of token) {
			let jobKey = item.key.assertString("job name"), jobDef = item.value.assertMapping(`job ${jobKey.value}`), job = handleTemplateTokenErrors(token, context, void 0, () => convertJob(context, jobKey, jobDef));
			if (job) {
				result.push(job);
				let node = {
					name: job.id.value,
					needs: Object.assign([], job.needs)
				};
				node.needs.length > 0 ? alljobsWithUnsatisfiedNeeds.push(node) : jobsWithSatisfiedNeeds.push(node);
			}
		}
		return validateNeeds(token, context, result, jobsWithSatisfiedNeeds, alljobsWithUnsatisfiedNeeds), result;
	}
	return context.error(token, "Invalid format for jobs"), [];
}
function validateNeeds(token, context, result, jobsWithSatisfiedNeeds, alljobsWithUnsatisfiedNeeds) {
	if (jobsWithSatisfiedNeeds.length == 0) context.error(token, "The workflow must contain at least one job with no dependencies.");
	else {
		for (; jobsWithSatisfiedNeeds.length > 0;) {
			let currentJob = jobsWithSatisfiedNeeds.shift();
			if (currentJob == null) break;
			for (let i = alljobsWithUnsatisfiedNeeds.length - 1; i >= 0; i--) {
				let unsatisfiedJob = alljobsWithUnsatisfiedNeeds[i];
				for (let j = unsatisfiedJob.needs.length - 1; j >= 0; j--) unsatisfiedJob.needs[j].value == currentJob.name && (unsatisfiedJob.needs.splice(j, 1), unsatisfiedJob.needs.length == 0 && (jobsWithSatisfiedNeeds.push(unsatisfiedJob), alljobsWithUnsatisfiedNeeds.splice(i, 1)));
			}
		}
		if (alljobsWithUnsatisfiedNeeds.length > 0) {
			let jobNames = result.map((x) => x.id.value);
			for (let unsatisfiedJob of alljobsWithUnsatisfiedNeeds) for (let need of unsatisfiedJob.needs) jobNames.includes(need.value) ? context.error(need, `Job '${unsatisfiedJob.name}' depends on job '${need.value}' which creates a cycle in the dependency graph.`) : context.error(need, `Job '${unsatisfiedJob.name}' depends on unknown job '${need.value}'.`);
		}
	}
}
// node_modules/@actions/workflow-parser/dist/model/converter/job/inputs.js
function convertWorkflowJobInputs(context, job) {
	let inputDefinitions = createTokenMap(job["input-definitions"]?.assertMapping("workflow job input definitions"), "inputs"), inputValues = createTokenMap(job["input-values"]?.assertMapping("workflow job input values"), "with");
	if (inputDefinitions !== void 0) for (let [, [name, value]] of inputDefinitions) {
		let inputSpec = createTokenMap(value.assertMapping(`input ${name}`), `input ${name} key`);
		if (!inputSpec?.get("type")?.[1]) continue;
		let inputSet = inputValues !== void 0 && inputValues.has(name.toLowerCase());
		inputSpec.get("required")?.[1].assertBoolean(`input ${name} required`).value && !inputSet && context.error(job.ref, `Input ${name} is required, but not provided while calling.`);
	}
	if (inputValues !== void 0) for (let [, [name, value]] of inputValues) inputDefinitions?.has(name.toLowerCase()) || context.error(value, `Invalid input, ${name} is not defined in the referenced workflow.`);
}
function createTokenMap(mapping, description) {
	if (!mapping) return;
	let result = /* @__PURE__ */ new Map();
	for (let item of mapping) {
		let name = item.key.assertString(`${description} key`);
		result.set(name.value.toLowerCase(), [name.value, item.value]);
	}
	return result;
}
// node_modules/@actions/workflow-parser/dist/model/converter/job/secrets.js
function convertWorkflowJobSecrets(context, job) {
	if (job["inherit-secrets"]) return;
	let secretDefinitions = createTokenMap(job["secret-definitions"]?.assertMapping("workflow job secret definitions"), "secrets"), secretValues = createTokenMap(job["secret-values"]?.assertMapping("workflow job secret values"), "secrets");
	if (secretDefinitions !== void 0) for (let [, [name, value]] of secretDefinitions) value instanceof NullToken || createTokenMap(value.assertMapping(`secret ${name}`), `secret ${name} key`)?.get("required")?.[1].assertBoolean(`secret ${name} required`).value && (secretValues != null && secretValues.has(name.toLowerCase()) || context.error(job.ref, `Secret ${name} is required, but not provided while calling.`));
	if (secretValues !== void 0) for (let [, [name, value]] of secretValues) secretDefinitions?.has(name.toLowerCase()) || context.error(value, `Invalid secret, ${name} is not defined in the referenced workflow.`);
}
// node_modules/@actions/workflow-parser/dist/model/converter/referencedWorkflow.js
function convertReferencedWorkflow(context, referencedWorkflow, job) {
	let mapping = referencedWorkflow.assertMapping("root"), tokenForErrors = job.ref;
	for (let pair of mapping) switch (pair.key.assertString("root key").value) {
		case "on":
			handleTemplateTokenErrors(tokenForErrors, context, void 0, () => convertReferencedWorkflowOn(context, pair.value, job));
			break;
		case "jobs": job.jobs = handleTemplateTokenErrors(tokenForErrors, context, [], () => convertJobs(context, pair.value));
	}
}
function convertReferencedWorkflowOn(context, on, job) {
	let tokenForErrors = job.ref;
	switch (on.templateTokenType) {
		case TokenType.String:
			if (on.assertString("Reference workflow on value").value === "workflow_call") {
				handleTemplateTokenErrors(tokenForErrors, context, void 0, () => convertWorkflowJobInputs(context, job)), handleTemplateTokenErrors(tokenForErrors, context, void 0, () => convertWorkflowJobSecrets(context, job));
				return;
			}
			break;
		case TokenType.Sequence: {
			let events = on.assertSequence("Reference workflow on value");
			for (let eventToken of events) if (eventToken.assertString(`Reference workflow on value ${eventToken}`).value === "workflow_call") {
				handleTemplateTokenErrors(tokenForErrors, context, void 0, () => convertWorkflowJobInputs(context, job)), handleTemplateTokenErrors(tokenForErrors, context, void 0, () => convertWorkflowJobSecrets(context, job));
				return;
			}
			break;
		}
		case TokenType.Mapping: {
			let eventMapping = on.assertMapping("Reference workflow on value");
			for (let pair of eventMapping) {
				if (pair.key.assertString(`Reference workflow on value ${pair.key}`).value !== "workflow_call") continue;
				if (pair.value.templateTokenType === TokenType.Null) {
					handleTemplateTokenErrors(tokenForErrors, context, void 0, () => convertWorkflowJobInputs(context, job)), handleTemplateTokenErrors(tokenForErrors, context, void 0, () => convertWorkflowJobSecrets(context, job));
					return;
				}
				let definitions = pair.value.assertMapping(`Reference workflow on value ${pair.key}`);
				for (let definition of definitions) switch (definition.key.assertString(`on-workflow_call-${definition.key}`).value) {
					case "inputs":
						job["input-definitions"] = definition.value.assertMapping(`on-workflow_call-${definition.key}`);
						break;
					case "outputs":
						job.outputs = definition.value.assertMapping(`on-workflow_call-${definition.key}`);
						break;
					case "secrets": job["secret-definitions"] = definition.value.assertMapping(`on-workflow_call-${definition.key}`);
				}
				handleTemplateTokenErrors(tokenForErrors, context, void 0, () => convertWorkflowJobInputs(context, job)), handleTemplateTokenErrors(tokenForErrors, context, void 0, () => convertWorkflowJobSecrets(context, job));
				return;
			}
			break;
		}
	}
	context.error(tokenForErrors, "workflow_call key is not defined in the referenced workflow.");
}
// node_modules/@actions/workflow-parser/dist/model/convert.js
var ErrorPolicy;
(function(ErrorPolicy) {
	ErrorPolicy[ErrorPolicy.ReturnErrorsOnly = 0] = "ReturnErrorsOnly", ErrorPolicy[ErrorPolicy.TryConversion = 1] = "TryConversion";
})(ErrorPolicy ||= {});
const defaultOptions = {
	maxReusableWorkflowDepth: 4,
	fetchReusableWorkflowDepth: 0,
	errorPolicy: ErrorPolicy.ReturnErrorsOnly,
	featureFlags: new FeatureFlags()
};
async function convertWorkflowTemplate(context, root, fileProvider, options = defaultOptions) {
	let result = {}, opts = getOptionsWithDefaults(options);
	if (context.state.featureFlags = opts.featureFlags, context.errors.getErrors().length > 0 && opts.errorPolicy === ErrorPolicy.ReturnErrorsOnly) return result.errors = context.errors.getErrors().map((x) => ({ Message: x.message })), result;
	fileProvider === void 0 && opts.fetchReusableWorkflowDepth > 0 && context.error(root, /* @__PURE__ */ Error("A file provider is required to fetch reusable workflows"));
	try {
		let rootMapping = root.assertMapping("root");
		for (let item of rootMapping) switch (item.key.assertString("root key").value) {
			case "on":
				result.events = handleTemplateTokenErrors(root, context, {}, () => convertOn(context, item.value));
				break;
			case "jobs":
				result.jobs = handleTemplateTokenErrors(root, context, [], () => convertJobs(context, item.value));
				break;
			case "concurrency":
				handleTemplateTokenErrors(root, context, {}, () => convertConcurrency(context, item.value)), result.concurrency = item.value;
				break;
			case "env": result.env = item.value;
		}
		for (let job of result.jobs || []) if (isReusableWorkflowJob(job)) {
			if (opts.maxReusableWorkflowDepth === 0) {
				context.error(job.ref, /* @__PURE__ */ Error("Reusable workflows are not allowed"));
				continue;
			}
			if (opts.fetchReusableWorkflowDepth === 0 || fileProvider === void 0) continue;
			try {
				let workflow = parseWorkflow(await fileProvider.getFileContent(parseFileReference(job.ref.value)), context);
				if (!workflow.value) continue;
				convertReferencedWorkflow(context, workflow.value, job);
			} catch {
				context.error(job.ref, /* @__PURE__ */ Error("Unable to find reusable workflow"));
			}
		}
	} catch (err) {
		err instanceof TemplateTokenError ? context.error(err.token, err) : context.error(root, err);
	} finally {
		context.errors.getErrors().length > 0 && (result.errors = context.errors.getErrors().map((x) => ({ Message: x.message })));
	}
	return result;
}
function getOptionsWithDefaults(options) {
	return {
		maxReusableWorkflowDepth: options.maxReusableWorkflowDepth === void 0 ? defaultOptions.maxReusableWorkflowDepth : options.maxReusableWorkflowDepth,
		fetchReusableWorkflowDepth: options.fetchReusableWorkflowDepth === void 0 ? defaultOptions.fetchReusableWorkflowDepth : options.fetchReusableWorkflowDepth,
		errorPolicy: options.errorPolicy === void 0 ? defaultOptions.errorPolicy : options.errorPolicy,
		featureFlags: options.featureFlags ?? defaultOptions.featureFlags
	};
}
// src/local-github/runner/workflow/read-settings.ts
/** The text of a literal; `undefined` for anything else. */
function literalText(template) {
	return template?.kind === "literal" && template.value !== null ? String(template.value) : void 0;
}
/** `permissions:` with GitHub's API names (`pull_requests` for `pull-requests`). */
function readPermissions(template) {
	if (template === void 0) return;
	let word = literalText(template);
	if (word === "read-all" || word === "write-all") return word;
	let setting = {};
	if (template.kind === "mapping") for (let [name, value] of template.entries) {
		let access = literalText(value);
		setting[name.replaceAll("-", "_")] = access === "write" || access === "read" ? access : "none";
	}
	return setting;
}
/** `defaults.run` of a workflow or job. */
function readDefaults(template) {
	let run = entryOf(template, "run");
	return {
		shell: entryOf(run, "shell"),
		workingDirectory: entryOf(run, "working-directory")
	};
}
// src/local-github/runner/workflow/read-job.ts
/**
* One job: ids and conditions as the parser converted them (`if` gets its implicit `success()`
* there), the rest from the file, because the conversion leaves much out.
*/
function readJob(job, template, caches) {
	let name = entryOf(template, "name"), steps = entryOf(template, "steps");
	return {
		key: job.id.value,
		name: literalText(name) === "" ? void 0 : name,
		needs: (job.needs ?? []).map((need) => need.value),
		condition: job.if.expression,
		runsOn: entryOf(template, "runs-on"),
		permissions: readPermissions(entryOf(template, "permissions")),
		cacheMode: caches.jobs.get(job.id.value),
		env: entryOf(template, "env"),
		environment: entryOf(template, "environment"),
		concurrency: entryOf(template, "concurrency"),
		outputs: entryOf(template, "outputs"),
		timeoutMinutes: entryOf(template, "timeout-minutes"),
		continueOnError: entryOf(template, "continue-on-error"),
		defaults: readDefaults(entryOf(template, "defaults")),
		steps: steps?.kind === "sequence" ? readSteps(job.steps, steps.items) : []
	};
}
/** Steps, each converted one with its own text in the file. */
function readSteps(converted, templates) {
	return converted.flatMap((step, index) => {
		let template = templates[index];
		if (template === void 0 || !("if" in step) || step.if === void 0) return [];
		let common = {
			id: step.id,
			name: entryOf(template, "name"),
			condition: step.if.expression,
			env: entryOf(template, "env"),
			timeoutMinutes: entryOf(template, "timeout-minutes"),
			continueOnError: entryOf(template, "continue-on-error")
		}, run = entryOf(template, "run");
		if (run !== void 0) return [{
			...common,
			kind: "run",
			run,
			shell: entryOf(template, "shell"),
			workingDirectory: entryOf(template, "working-directory")
		}];
		let uses = literalText(entryOf(template, "uses")) ?? "";
		return [{
			...common,
			kind: "uses",
			uses,
			with: entryOf(template, "with")
		}];
	});
}
// src/local-github/runner/workflow/read-template.ts
/**
* A parsed YAML value as a template. The text is taken from the YAML itself and not from the
* workflow parser's tokens: for the sake of editors those hold a block's source, indentation
* included, wherever it has an expression.
*/
function readTemplate(value) {
	return Array.isArray(value) ? {
		kind: "sequence",
		items: value.map(readTemplate)
	} : typeof value == "string" ? readText(value) : typeof value == "number" || typeof value == "boolean" ? {
		kind: "literal",
		value
	} : typeof value == "object" && value ? {
		kind: "mapping",
		entries: Object.entries(value).map(([key, item]) => [key, readTemplate(item)])
	} : {
		kind: "literal",
		value: null
	};
}
function readText(text) {
	let parts = [], at = 0;
	for (; at < text.length;) {
		let start = text.indexOf("${{", at), end = start < 0 ? -1 : endOfExpression(text, start + 3);
		if (end < 0) break;
		start > at && parts.push(text.slice(at, start)), parts.push({ source: text.slice(start + 3, end).trim() }), at = end + 2;
	}
	if (parts.length === 0) return {
		kind: "literal",
		value: text
	};
	at < text.length && parts.push(text.slice(at));
	let [only] = parts;
	return parts.length === 1 && typeof only == "object" ? {
		kind: "expression",
		...only
	} : {
		kind: "text",
		parts
	};
}
/** Where the `}}` is that is not within a string. */
function endOfExpression(text, from) {
	let inString = !1;
	for (let at = from; at < text.length; at += 1) if (text[at] === "'") inString = !inString;
	else if (!inString && text.startsWith("}}", at)) return at;
	return -1;
}
export { TemplateContext as C, BasicExpressionToken as S, isBoolean as _, readDefaults as a, isSequence as b, convertWorkflowTemplate as c, parseWorkflow as d, YamlObjectReader as f, readTemplate$1 as g, JSONObjectReader as h, literalText as i, convertToIfCondition as l, NoOperationTraceWriter as m, readJob as n, readPermissions as o, TemplateSchema as p, readSteps as r, ErrorPolicy as s, readTemplate as t, validateRunsIfCondition as u, isMapping as v, TemplateValidationErrors as w, isString as x, isScalar$1 as y };
