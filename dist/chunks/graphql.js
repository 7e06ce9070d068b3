import { t as __commonJSMin } from "./rolldown-runtime.js";
// node_modules/graphql/version.js
var require_version = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.versionInfo = exports.version = void 0, exports.version = "16.15.0", exports.versionInfo = Object.freeze({
		major: 16,
		minor: 15,
		patch: 0,
		preReleaseTag: null
	});
})), require_devAssert = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.devAssert = devAssert;
	/** @internal */
	function devAssert(condition, message) {
		if (!condition) throw Error(message);
	}
})), require_isPromise = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.isPromise = isPromise;
	/**
	* Returns true if the value acts like a Promise, i.e. has a "then" function,
	* otherwise returns false.
	*
	* @internal
	*/
	function isPromise(value) {
		return typeof value?.then == "function";
	}
})), require_isObjectLike = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.isObjectLike = isObjectLike;
	/**
	* Return true if `value` is object-like. A value is object-like if it's not
	* `null` and has a `typeof` result of "object".
	*
	* @internal
	*/
	function isObjectLike(value) {
		return typeof value == "object" && !!value;
	}
})), require_location = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getLocation = getLocation, exports.getLocations = getLocations;
	/** @category Source */
	/** Represents a location in a Source. */
	/**
	* Takes a Source and a UTF-8 character offset, and returns the corresponding
	* line and column as a SourceLocation.
	* @param source - The source document that contains the position.
	* @param position - The UTF-8 character offset in the source body.
	* @returns The 1-indexed line and column for the given source position.
	* @example
	* ```ts
	* import { Source, getLocation } from 'graphql/language';
	*
	* const source = new Source('type Query { hello: String }');
	* const location = getLocation(source, 13); // => { line: 1, column: 14 }
	* ```
	*/
	function getLocation(source, position) {
		let lineRegexp = /\r\n|[\n\r]/g, line = 1, column = position + 1, match;
		for (; (match = lineRegexp.exec(source.body)) && match.index < position;) line++, column = position + 1 - (match.index + match[0].length);
		return {
			line,
			column
		};
	}
	/** @internal */
	function getLocations(locations) {
		if (locations.length < 2) return locations.map(({ source, start }) => getLocation(source, start));
		let bySource = /* @__PURE__ */ new Map();
		locations.forEach(({ source, start }, index) => {
			let positions = bySource.get(source);
			positions === void 0 && (positions = [], bySource.set(source, positions)), positions.push({
				position: start,
				index
			});
		});
		let result = Array(locations.length);
		for (let [source, positions] of bySource) {
			let lineRegexp = /\r\n|[\n\r]/g, match = lineRegexp.exec(source.body), line = 1, lastLineStart = 0;
			positions.sort((a, b) => a.position - b.position);
			for (let { position, index } of positions) {
				for (; match !== null && match.index < position;) lastLineStart = match.index + match[0].length, line++, match = lineRegexp.exec(source.body);
				result[index] = {
					line,
					column: position + 1 - lastLineStart
				};
			}
		}
		return result;
	}
})), require_printLocation = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.printLocation = printLocation, exports.printSourceLocation = printSourceLocation;
	var _location = require_location();
	/** @category Source */
	/**
	* Render a helpful description of the location in the GraphQL Source document.
	* @param location - The AST location to print.
	* @returns A formatted source excerpt with line and column information.
	* @example
	* ```ts
	* import { parse, printLocation } from 'graphql/language';
	*
	* const document = parse('type Query { hello: String }');
	* const location = document.definitions[0].loc;
	*
	* if (location) {
	*   const printed = printLocation(location); // => 'GraphQL request:1:1\n1 | type Query { hello: String }\n  | ^'
	* }
	* ```
	*/
	function printLocation(location) {
		return printSourceLocation(location.source, (0, _location.getLocation)(location.source, location.start));
	}
	/**
	* Render a helpful description of the location in the GraphQL Source document.
	* @param source - The source document that contains the location.
	* @param sourceLocation - The 1-indexed line and column to print.
	* @returns A formatted source excerpt with line and column information.
	* @example
	* ```ts
	* import { Source, printSourceLocation } from 'graphql/language';
	*
	* const source = new Source('type Query { hello: String }');
	* const printed = printSourceLocation(source, { line: 1, column: 14 }); // => 'GraphQL request:1:14\n1 | type Query { hello: String }\n  |              ^'
	* ```
	*/
	function printSourceLocation(source, sourceLocation) {
		let firstLineColumnOffset = source.locationOffset.column - 1, body = "".padStart(firstLineColumnOffset) + source.body, lineIndex = sourceLocation.line - 1, lineOffset = source.locationOffset.line - 1, lineNum = sourceLocation.line + lineOffset, columnOffset = sourceLocation.line === 1 ? firstLineColumnOffset : 0, columnNum = sourceLocation.column + columnOffset, locationStr = `${source.name}:${lineNum}:${columnNum}\n`, lines = body.split(/\r\n|[\n\r]/g), locationLine = lines[lineIndex];
		if (locationLine.length > 120) {
			let subLineIndex = Math.floor(columnNum / 80), subLineColumnNum = columnNum % 80, subLines = [];
			for (let i = 0; i < locationLine.length; i += 80) subLines.push(locationLine.slice(i, i + 80));
			return locationStr + printPrefixedLines([
				[`${lineNum} |`, subLines[0]],
				...subLines.slice(1, subLineIndex + 1).map((subLine) => ["|", subLine]),
				["|", "^".padStart(subLineColumnNum)],
				["|", subLines[subLineIndex + 1]]
			]);
		}
		return locationStr + printPrefixedLines([
			[`${lineNum - 1} |`, lines[lineIndex - 1]],
			[`${lineNum} |`, locationLine],
			["|", "^".padStart(columnNum)],
			[`${lineNum + 1} |`, lines[lineIndex + 1]]
		]);
	}
	function printPrefixedLines(lines) {
		let existingLines = lines.filter(([_, line]) => line !== void 0), padLen = Math.max(...existingLines.map(([prefix]) => prefix.length));
		return existingLines.map(([prefix, line]) => prefix.padStart(padLen) + (line ? " " + line : "")).join("\n");
	}
})), require_GraphQLError = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.GraphQLError = void 0, exports.formatError = formatError, exports.printError = printError;
	var _isObjectLike = require_isObjectLike(), _location = require_location(), _printLocation = require_printLocation();
	/** @category Errors */
	function toNormalizedOptions(args) {
		let firstArg = args[0];
		return firstArg == null || "kind" in firstArg || "length" in firstArg ? {
			nodes: firstArg,
			source: args[1],
			positions: args[2],
			path: args[3],
			originalError: args[4],
			extensions: args[5]
		} : firstArg;
	}
	exports.GraphQLError = class GraphQLError extends Error {
		/**
		* An array of `{ line, column }` locations within the source GraphQL document
		* which correspond to this error.
		*
		* Errors during validation often contain multiple locations, for example to
		* point out two things with the same name. Errors during execution include a
		* single location, the field which produced the error.
		*
		* Enumerable, and appears in the result of JSON.stringify().
		*/
		/**
		* An array describing the JSON-path into the execution response which
		* corresponds to this error. Only included for errors during execution.
		*
		* Enumerable, and appears in the result of JSON.stringify().
		*/
		/** An array of GraphQL AST Nodes corresponding to this error. */
		/**
		* The source GraphQL document for the first location of this error.
		*
		* Note that if this Error represents more than one node, the source may not
		* represent nodes after the first node.
		*/
		/**
		* An array of character offsets within the source GraphQL document
		* which correspond to this error.
		*/
		/** Original error that caused this GraphQLError, if one exists. */
		/** Extension fields to add to the formatted error. */
		/**
		* Creates a GraphQLError instance.
		* @param message - Human-readable error message.
		* @param options - Error metadata such as source locations, response path, original error, and extensions.
		* This positional-arguments constructor overload is deprecated. Use the
		* `GraphQLError(message, options)` overload instead.
		* @example
		* ```ts
		* import { Kind } from 'graphql/language';
		* import assert from 'node:assert/strict';
		* // Create an error from AST nodes and response metadata.
		* import { parse } from 'graphql/language';
		* import { GraphQLError } from 'graphql/error';
		*
		* const document = parse('{ greeting }');
		* const operation = document.definitions[0];
		* assert(operation.kind === Kind.OPERATION_DEFINITION);
		* const fieldNode = operation.selectionSet.selections[0];
		* const error = new GraphQLError('Cannot query this field.', {
		*   nodes: fieldNode,
		*   path: ['greeting'],
		*   extensions: { code: 'FORBIDDEN' },
		* });
		*
		* error.message; // => 'Cannot query this field.'
		* error.locations; // => [{ line: 1, column: 3 }]
		* error.path; // => ['greeting']
		* error.extensions; // => { code: 'FORBIDDEN' }
		* ```
		* @example
		* ```ts
		* // This variant derives locations from source positions and preserves the original error.
		* import { Source } from 'graphql/language';
		* import { GraphQLError } from 'graphql/error';
		*
		* const source = new Source('{ greeting }');
		* const originalError = new Error('Database unavailable.');
		* const error = new GraphQLError('Resolver failed.', {
		*   source,
		*   positions: [2],
		*   path: ['greeting'],
		*   originalError,
		* });
		*
		* error.locations; // => [{ line: 1, column: 3 }]
		* error.path; // => ['greeting']
		* error.originalError; // => originalError
		* ```
		*/
		/**
		* Creates a GraphQLError instance using the legacy positional constructor.
		* This deprecated overload will be removed in v17. Prefer the
		* `GraphQLErrorOptions` object overload, which keeps optional error metadata
		* in a single options bag.
		* @param message - Human-readable error message.
		* @param nodes - AST node or nodes associated with this error.
		* @param source - Source document used to derive error locations.
		* @param positions - Character offsets in the source document associated with
		* this error.
		* @param path - Response path where this error occurred during execution.
		* @param originalError - Original error that caused this GraphQLError, if one
		* exists.
		* @param extensions - Extension fields to include in the formatted error.
		* @example
		* ```ts
		* import { Source } from 'graphql/language';
		* import { GraphQLError } from 'graphql/error';
		*
		* const source = new Source('{ greeting }');
		* const originalError = new Error('Database unavailable.');
		* const error = new GraphQLError(
		*   'Resolver failed.',
		*   undefined,
		*   source,
		*   [2],
		*   ['greeting'],
		*   originalError,
		*   { code: 'INTERNAL' },
		* );
		*
		* error.locations; // => [{ line: 1, column: 3 }]
		* error.path; // => ['greeting']
		* error.originalError; // => originalError
		* error.extensions; // => { code: 'INTERNAL' }
		* ```
		* @deprecated Please use the `GraphQLErrorOptions` constructor overload instead.
		*/
		constructor(message, ...rawArgs) {
			let { nodes, source, positions, path, originalError, extensions } = toNormalizedOptions(rawArgs);
			super(message), this.name = "GraphQLError", this.path = path ?? void 0, this.originalError = originalError ?? void 0, this.nodes = undefinedIfEmpty(Array.isArray(nodes) ? nodes : nodes ? [nodes] : void 0);
			let nodeLocations = undefinedIfEmpty(this.nodes?.map((node) => node.loc).filter((loc) => loc != null));
			this.source = source ?? nodeLocations?.[0]?.source, this.positions = positions ?? nodeLocations?.map((loc) => loc.start), this.locations = positions && source ? (0, _location.getLocations)(positions.map((start) => ({
				source,
				start
			}))) : nodeLocations && (0, _location.getLocations)(nodeLocations);
			let originalExtensions = (0, _isObjectLike.isObjectLike)(originalError?.extensions) ? originalError?.extensions : void 0;
			/* c8 ignore start */
			this.extensions = extensions ?? originalExtensions ?? Object.create(null), Object.defineProperties(this, {
				message: {
					writable: !0,
					enumerable: !0
				},
				name: { enumerable: !1 },
				nodes: { enumerable: !1 },
				source: { enumerable: !1 },
				positions: { enumerable: !1 },
				originalError: { enumerable: !1 }
			}), originalError != null && originalError.stack ? Object.defineProperty(this, "stack", {
				value: originalError.stack,
				writable: !0,
				configurable: !0
			}) : Error.captureStackTrace ? Error.captureStackTrace(this, GraphQLError) : Object.defineProperty(this, "stack", {
				value: Error().stack,
				writable: !0,
				configurable: !0
			});
			/* c8 ignore stop */
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLError";
		}
		/**
		* Returns this error as a human-readable message with source locations.
		* @returns The formatted error string.
		* @example
		* ```ts
		* import { Source } from 'graphql/language';
		* import { GraphQLError } from 'graphql/error';
		*
		* const error = new GraphQLError('Cannot query field "name".', {
		*   source: new Source('{ name }'),
		*   positions: [2],
		* });
		*
		* error.toString(); // => 'Cannot query field "name".\n\nGraphQL request:1:3\n1 | { name }\n  |   ^'
		* ```
		*/
		toString() {
			let output = this.message;
			if (this.nodes) for (let node of this.nodes) node.loc && (output += "\n\n" + (0, _printLocation.printLocation)(node.loc));
			else if (this.source && this.locations) for (let location of this.locations) output += "\n\n" + (0, _printLocation.printSourceLocation)(this.source, location);
			return output;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLError } from 'graphql/error';
		*
		* const error = new GraphQLError('Resolver failed.', {
		*   path: ['viewer', 'name'],
		*   extensions: { code: 'INTERNAL' },
		* });
		*
		* error.toJSON(); // => { message: 'Resolver failed.', path: ['viewer', 'name'], extensions: { code: 'INTERNAL' } }
		* ```
		*/
		toJSON() {
			let formattedError = { message: this.message };
			return this.locations != null && (formattedError.locations = this.locations), this.path != null && (formattedError.path = this.path), this.extensions != null && Object.keys(this.extensions).length > 0 && (formattedError.extensions = this.extensions), formattedError;
		}
	};
	function undefinedIfEmpty(array) {
		return array === void 0 || array.length === 0 ? void 0 : array;
	}
	/** See: https://spec.graphql.org/draft/#sec-Errors */
	/**
	* Prints a GraphQLError to a string, representing useful location information
	* about the error's position in the source. This deprecated helper is retained
	* for backwards compatibility; call `error.toString()` instead because
	* printError will be removed in v17.
	* @param error - The error to format.
	* @returns The printed string representation.
	* @example
	* ```ts
	* import { GraphQLError, printError } from 'graphql/error';
	*
	* const message = printError(new GraphQLError('Example error'));
	*
	* message; // => 'Example error'
	* ```
	* @deprecated Please use `error.toString` instead. Will be removed in v17
	*/
	function printError(error) {
		return error.toString();
	}
	/**
	* Given a GraphQLError, format it according to the rules described by the
	* Response Format, Errors section of the GraphQL Specification. This deprecated
	* helper is retained for backwards compatibility; call `error.toJSON()`
	* instead because formatError will be removed in v17.
	* @param error - The error to format.
	* @returns The JSON-serializable formatted error.
	* @example
	* ```ts
	* import { GraphQLError, formatError } from 'graphql/error';
	*
	* const formatted = formatError(new GraphQLError('Example error'));
	*
	* formatted; // => { message: 'Example error' }
	* ```
	* @deprecated Please use `error.toJSON` instead. Will be removed in v17
	*/
	function formatError(error) {
		return error.toJSON();
	}
})), require_syntaxError = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.syntaxError = syntaxError;
	var _GraphQLError = require_GraphQLError();
	/** @category Errors */
	/**
	* Produces a GraphQLError representing a syntax error, containing useful
	* descriptive information about the syntax error's position in the source.
	* @param source - The GraphQL source containing the syntax error.
	* @param position - Character offset where the syntax error was encountered.
	* @param description - Human-readable description of the syntax error.
	* @returns A GraphQLError located at the syntax error position.
	* @example
	* ```ts
	* import { Source } from 'graphql/language';
	* import { syntaxError } from 'graphql/error';
	*
	* const error = syntaxError(new Source('query {'), 7, 'Expected Name');
	*
	* error.message; // => 'Syntax Error: Expected Name'
	* error.locations; // => [{ line: 1, column: 8 }]
	* ```
	*/
	function syntaxError(source, position, description) {
		return new _GraphQLError.GraphQLError(`Syntax Error: ${description}`, {
			source,
			positions: [position]
		});
	}
})), require_ast = /* @__PURE__ */ __commonJSMin(((exports) => {
	/** The list of all possible AST node types. */
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Token = exports.QueryDocumentKeys = exports.OperationTypeNode = exports.Location = void 0, exports.isNode = isNode, exports.Location = class {
		/** The character offset at which this Node begins. */
		/** The character offset at which this Node ends. */
		/** The Token at which this Node begins. */
		/** The Token at which this Node ends. */
		/** The Source document the AST represents. */
		/**
		* Creates a Location instance.
		* @param startToken - The start token.
		* @param endToken - The end token.
		* @param source - Source document used to derive error locations.
		* @example
		* ```ts
		* import { Location, Source, Token, TokenKind } from 'graphql/language';
		*
		* const source = new Source('{ hello }');
		* const startToken = new Token(TokenKind.BRACE_L, 0, 1, 1, 1);
		* const endToken = new Token(TokenKind.BRACE_R, 8, 9, 1, 9);
		* const location = new Location(startToken, endToken, source);
		*
		* location.start; // => 0
		* location.end; // => 9
		* location.source.body; // => '{ hello }'
		* ```
		*/
		constructor(startToken, endToken, source) {
			this.start = startToken.start, this.end = endToken.end, this.startToken = startToken, this.endToken = endToken, this.source = source;
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "Location";
		}
		/**
		* Returns a JSON representation of this location.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { parse } from 'graphql/language';
		*
		* const document = parse('{ hello }');
		* const location = document.loc?.toJSON(); // => { start: 0, end: 9 }
		* ```
		*/
		toJSON() {
			return {
				start: this.start,
				end: this.end
			};
		}
	}, exports.Token = class {
		/** The kind of Token. */
		/** The character offset at which this Node begins. */
		/** The character offset at which this Node ends. */
		/** The 1-indexed line number on which this Token appears. */
		/** The 1-indexed column number at which this Token begins. */
		/**
		* For non-punctuation tokens, represents the interpreted value of the token.
		*
		* Note: is undefined for punctuation tokens, but typed as string for
		* convenience in the parser.
		*/
		/**
		* Tokens exist as nodes in a double-linked-list amongst all tokens
		* including ignored tokens. <SOF> is always the first node and <EOF>
		* the last.
		*/
		/** Next token in the token stream, including ignored tokens. */
		/**
		* Creates a Token instance.
		* @param kind - Token kind produced by lexical analysis.
		* @param start - Character offset where this token begins.
		* @param end - Character offset where this token ends.
		* @param line - One-indexed line number where this token begins.
		* @param column - One-indexed column number where this token begins.
		* @param value - Interpreted value for non-punctuation tokens.
		* @example
		* ```ts
		* import { Token, TokenKind } from 'graphql/language';
		*
		* const token = new Token(TokenKind.NAME, 2, 7, 1, 3, 'hello');
		*
		* token.kind; // => TokenKind.NAME
		* token.value; // => 'hello'
		* token.toJSON(); // => { kind: 'Name', value: 'hello', line: 1, column: 3 }
		* ```
		*/
		constructor(kind, start, end, line, column, value) {
			this.kind = kind, this.start = start, this.end = end, this.line = line, this.column = column, this.value = value, this.prev = null, this.next = null;
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "Token";
		}
		/**
		* Returns a JSON representation of this token.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { Lexer, Source } from 'graphql/language';
		*
		* const lexer = new Lexer(new Source('{ hello }'));
		* const token = lexer.advance().toJSON(); // => { kind: '{', value: undefined, line: 1, column: 1 }
		* ```
		*/
		toJSON() {
			return {
				kind: this.kind,
				value: this.value,
				line: this.line,
				column: this.column
			};
		}
	};
	/** @internal */
	let QueryDocumentKeys = {
		Name: [],
		Document: ["definitions"],
		OperationDefinition: [
			"description",
			"name",
			"variableDefinitions",
			"directives",
			"selectionSet"
		],
		VariableDefinition: [
			"description",
			"variable",
			"type",
			"defaultValue",
			"directives"
		],
		Variable: ["name"],
		SelectionSet: ["selections"],
		Field: [
			"alias",
			"name",
			"arguments",
			"directives",
			"selectionSet"
		],
		Argument: ["name", "value"],
		FragmentSpread: ["name", "directives"],
		InlineFragment: [
			"typeCondition",
			"directives",
			"selectionSet"
		],
		FragmentDefinition: [
			"description",
			"name",
			"variableDefinitions",
			"typeCondition",
			"directives",
			"selectionSet"
		],
		IntValue: [],
		FloatValue: [],
		StringValue: [],
		BooleanValue: [],
		NullValue: [],
		EnumValue: [],
		ListValue: ["values"],
		ObjectValue: ["fields"],
		ObjectField: ["name", "value"],
		Directive: ["name", "arguments"],
		NamedType: ["name"],
		ListType: ["type"],
		NonNullType: ["type"],
		SchemaDefinition: [
			"description",
			"directives",
			"operationTypes"
		],
		OperationTypeDefinition: ["type"],
		ScalarTypeDefinition: [
			"description",
			"name",
			"directives"
		],
		ObjectTypeDefinition: [
			"description",
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		FieldDefinition: [
			"description",
			"name",
			"arguments",
			"type",
			"directives"
		],
		InputValueDefinition: [
			"description",
			"name",
			"type",
			"defaultValue",
			"directives"
		],
		InterfaceTypeDefinition: [
			"description",
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		UnionTypeDefinition: [
			"description",
			"name",
			"directives",
			"types"
		],
		EnumTypeDefinition: [
			"description",
			"name",
			"directives",
			"values"
		],
		EnumValueDefinition: [
			"description",
			"name",
			"directives"
		],
		InputObjectTypeDefinition: [
			"description",
			"name",
			"directives",
			"fields"
		],
		DirectiveDefinition: [
			"description",
			"name",
			"arguments",
			"directives",
			"locations"
		],
		SchemaExtension: ["directives", "operationTypes"],
		DirectiveExtension: ["name", "directives"],
		ScalarTypeExtension: ["name", "directives"],
		ObjectTypeExtension: [
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		InterfaceTypeExtension: [
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		UnionTypeExtension: [
			"name",
			"directives",
			"types"
		],
		EnumTypeExtension: [
			"name",
			"directives",
			"values"
		],
		InputObjectTypeExtension: [
			"name",
			"directives",
			"fields"
		],
		TypeCoordinate: ["name"],
		MemberCoordinate: ["name", "memberName"],
		ArgumentCoordinate: [
			"name",
			"fieldName",
			"argumentName"
		],
		DirectiveCoordinate: ["name"],
		DirectiveArgumentCoordinate: ["name", "argumentName"]
	};
	exports.QueryDocumentKeys = QueryDocumentKeys;
	let kindValues = new Set(Object.keys(QueryDocumentKeys));
	/** @internal */
	function isNode(maybeNode) {
		let maybeKind = maybeNode?.kind;
		return typeof maybeKind == "string" && kindValues.has(maybeKind);
	}
	/** An identifier in a GraphQL document. */
	/**
	* The operation types supported by GraphQL executable definitions.
	* @category Kinds
	*/
	var OperationTypeNode;
	exports.OperationTypeNode = OperationTypeNode, (function(OperationTypeNode) {
		OperationTypeNode.QUERY = "query", OperationTypeNode.MUTATION = "mutation", OperationTypeNode.SUBSCRIPTION = "subscription";
	})(OperationTypeNode || (exports.OperationTypeNode = OperationTypeNode = {}));
})), require_directiveLocation = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DirectiveLocation = void 0;
	/** @category Kinds */
	/** The set of allowed directive location values. */
	var DirectiveLocation;
	exports.DirectiveLocation = DirectiveLocation, (function(DirectiveLocation) {
		DirectiveLocation.QUERY = "QUERY", DirectiveLocation.MUTATION = "MUTATION", DirectiveLocation.SUBSCRIPTION = "SUBSCRIPTION", DirectiveLocation.FIELD = "FIELD", DirectiveLocation.FRAGMENT_DEFINITION = "FRAGMENT_DEFINITION", DirectiveLocation.FRAGMENT_SPREAD = "FRAGMENT_SPREAD", DirectiveLocation.INLINE_FRAGMENT = "INLINE_FRAGMENT", DirectiveLocation.VARIABLE_DEFINITION = "VARIABLE_DEFINITION", DirectiveLocation.SCHEMA = "SCHEMA", DirectiveLocation.SCALAR = "SCALAR", DirectiveLocation.OBJECT = "OBJECT", DirectiveLocation.FIELD_DEFINITION = "FIELD_DEFINITION", DirectiveLocation.ARGUMENT_DEFINITION = "ARGUMENT_DEFINITION", DirectiveLocation.INTERFACE = "INTERFACE", DirectiveLocation.UNION = "UNION", DirectiveLocation.ENUM = "ENUM", DirectiveLocation.ENUM_VALUE = "ENUM_VALUE", DirectiveLocation.INPUT_OBJECT = "INPUT_OBJECT", DirectiveLocation.INPUT_FIELD_DEFINITION = "INPUT_FIELD_DEFINITION", DirectiveLocation.DIRECTIVE_DEFINITION = "DIRECTIVE_DEFINITION";
	})(DirectiveLocation || (exports.DirectiveLocation = DirectiveLocation = {}));
})), require_kinds = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Kind = void 0;
	/** @category Kinds */
	/** The set of allowed kind values for AST nodes. */
	var Kind;
	exports.Kind = Kind, (function(Kind) {
		Kind.NAME = "Name", Kind.DOCUMENT = "Document", Kind.OPERATION_DEFINITION = "OperationDefinition", Kind.VARIABLE_DEFINITION = "VariableDefinition", Kind.SELECTION_SET = "SelectionSet", Kind.FIELD = "Field", Kind.ARGUMENT = "Argument", Kind.FRAGMENT_SPREAD = "FragmentSpread", Kind.INLINE_FRAGMENT = "InlineFragment", Kind.FRAGMENT_DEFINITION = "FragmentDefinition", Kind.VARIABLE = "Variable", Kind.INT = "IntValue", Kind.FLOAT = "FloatValue", Kind.STRING = "StringValue", Kind.BOOLEAN = "BooleanValue", Kind.NULL = "NullValue", Kind.ENUM = "EnumValue", Kind.LIST = "ListValue", Kind.OBJECT = "ObjectValue", Kind.OBJECT_FIELD = "ObjectField", Kind.DIRECTIVE = "Directive", Kind.NAMED_TYPE = "NamedType", Kind.LIST_TYPE = "ListType", Kind.NON_NULL_TYPE = "NonNullType", Kind.SCHEMA_DEFINITION = "SchemaDefinition", Kind.OPERATION_TYPE_DEFINITION = "OperationTypeDefinition", Kind.SCALAR_TYPE_DEFINITION = "ScalarTypeDefinition", Kind.OBJECT_TYPE_DEFINITION = "ObjectTypeDefinition", Kind.FIELD_DEFINITION = "FieldDefinition", Kind.INPUT_VALUE_DEFINITION = "InputValueDefinition", Kind.INTERFACE_TYPE_DEFINITION = "InterfaceTypeDefinition", Kind.UNION_TYPE_DEFINITION = "UnionTypeDefinition", Kind.ENUM_TYPE_DEFINITION = "EnumTypeDefinition", Kind.ENUM_VALUE_DEFINITION = "EnumValueDefinition", Kind.INPUT_OBJECT_TYPE_DEFINITION = "InputObjectTypeDefinition", Kind.DIRECTIVE_DEFINITION = "DirectiveDefinition", Kind.SCHEMA_EXTENSION = "SchemaExtension", Kind.DIRECTIVE_EXTENSION = "DirectiveExtension", Kind.SCALAR_TYPE_EXTENSION = "ScalarTypeExtension", Kind.OBJECT_TYPE_EXTENSION = "ObjectTypeExtension", Kind.INTERFACE_TYPE_EXTENSION = "InterfaceTypeExtension", Kind.UNION_TYPE_EXTENSION = "UnionTypeExtension", Kind.ENUM_TYPE_EXTENSION = "EnumTypeExtension", Kind.INPUT_OBJECT_TYPE_EXTENSION = "InputObjectTypeExtension", Kind.TYPE_COORDINATE = "TypeCoordinate", Kind.MEMBER_COORDINATE = "MemberCoordinate", Kind.ARGUMENT_COORDINATE = "ArgumentCoordinate", Kind.DIRECTIVE_COORDINATE = "DirectiveCoordinate", Kind.DIRECTIVE_ARGUMENT_COORDINATE = "DirectiveArgumentCoordinate";
	})(Kind || (exports.Kind = Kind = {}));
})), require_characterClasses = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.isDigit = isDigit, exports.isLetter = isLetter, exports.isNameContinue = isNameContinue, exports.isNameStart = isNameStart, exports.isWhiteSpace = isWhiteSpace;
	/**
	* ```
	* WhiteSpace ::
	*   - "Horizontal Tab (U+0009)"
	*   - "Space (U+0020)"
	* ```
	* @internal
	*/
	function isWhiteSpace(code) {
		return code === 9 || code === 32;
	}
	/**
	* ```
	* Digit :: one of
	*   - `0` `1` `2` `3` `4` `5` `6` `7` `8` `9`
	* ```
	* @internal
	*/
	function isDigit(code) {
		return code >= 48 && code <= 57;
	}
	/**
	* ```
	* Letter :: one of
	*   - `A` `B` `C` `D` `E` `F` `G` `H` `I` `J` `K` `L` `M`
	*   - `N` `O` `P` `Q` `R` `S` `T` `U` `V` `W` `X` `Y` `Z`
	*   - `a` `b` `c` `d` `e` `f` `g` `h` `i` `j` `k` `l` `m`
	*   - `n` `o` `p` `q` `r` `s` `t` `u` `v` `w` `x` `y` `z`
	* ```
	* @internal
	*/
	function isLetter(code) {
		return code >= 97 && code <= 122 || code >= 65 && code <= 90;
	}
	/**
	* ```
	* NameStart ::
	*   - Letter
	*   - `_`
	* ```
	* @internal
	*/
	function isNameStart(code) {
		return isLetter(code) || code === 95;
	}
	/**
	* ```
	* NameContinue ::
	*   - Letter
	*   - Digit
	*   - `_`
	* ```
	* @internal
	*/
	function isNameContinue(code) {
		return isLetter(code) || isDigit(code) || code === 95;
	}
})), require_blockString = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.dedentBlockStringLines = dedentBlockStringLines, exports.isPrintableAsBlockString = isPrintableAsBlockString, exports.printBlockString = printBlockString;
	var _characterClasses = require_characterClasses();
	/**
	* Produces the value of a block string from its parsed raw value, similar to
	* CoffeeScript's block string, Python's docstring trim or Ruby's strip_heredoc.
	*
	* This implements the GraphQL spec's BlockStringValue() static algorithm.
	*
	* @internal
	*/
	function dedentBlockStringLines(lines) {
		let commonIndent = 2 ** 53 - 1, firstNonEmptyLine = null, lastNonEmptyLine = -1;
		for (let i = 0; i < lines.length; ++i) {
			let line = lines[i], indent = leadingWhitespace(line);
			indent !== line.length && (firstNonEmptyLine ??= i, lastNonEmptyLine = i, i !== 0 && indent < commonIndent && (commonIndent = indent));
		}
		return lines.map((line, i) => i === 0 ? line : line.slice(commonIndent)).slice(firstNonEmptyLine ?? 0, lastNonEmptyLine + 1);
	}
	function leadingWhitespace(str) {
		let i = 0;
		for (; i < str.length && (0, _characterClasses.isWhiteSpace)(str.charCodeAt(i));) ++i;
		return i;
	}
	/** @internal */
	function isPrintableAsBlockString(value) {
		if (value === "") return !0;
		let isEmptyLine = !0, hasIndent = !1, hasCommonIndent = !0, seenNonEmptyLine = !1;
		for (let i = 0; i < value.length; ++i) switch (value.codePointAt(i)) {
			case 0:
			case 1:
			case 2:
			case 3:
			case 4:
			case 5:
			case 6:
			case 7:
			case 8:
			case 11:
			case 12:
			case 14:
			case 15: return !1;
			case 13: return !1;
			case 10:
				if (isEmptyLine && !seenNonEmptyLine) return !1;
				seenNonEmptyLine = !0, isEmptyLine = !0, hasIndent = !1;
				break;
			case 9:
			case 32:
				hasIndent ||= isEmptyLine;
				break;
			default: hasCommonIndent &&= hasIndent, isEmptyLine = !1;
		}
		return !(isEmptyLine || hasCommonIndent && seenNonEmptyLine);
	}
	/**
	* Print a block string in the indented block form by adding a leading and
	* trailing blank line. However, if a block string starts with whitespace and is
	* a single-line, adding a leading blank line would strip that whitespace.
	*
	* @internal
	*/
	function printBlockString(value, options) {
		let escapedValue = value.replace(/"""/g, "\\\"\"\""), lines = escapedValue.split(/\r\n|[\n\r]/g), isSingleLine = lines.length === 1, forceLeadingNewLine = lines.length > 1 && lines.slice(1).every((line) => line.length === 0 || (0, _characterClasses.isWhiteSpace)(line.charCodeAt(0))), hasTrailingTripleQuotes = escapedValue.endsWith("\\\"\"\""), hasTrailingQuote = value.endsWith("\"") && !hasTrailingTripleQuotes, hasTrailingSlash = value.endsWith("\\"), forceTrailingNewline = hasTrailingQuote || hasTrailingSlash, printAsMultipleLines = !(options != null && options.minimize) && (!isSingleLine || value.length > 70 || forceTrailingNewline || forceLeadingNewLine || hasTrailingTripleQuotes), result = "", skipLeadingNewLine = isSingleLine && (0, _characterClasses.isWhiteSpace)(value.charCodeAt(0));
		return (printAsMultipleLines && !skipLeadingNewLine || forceLeadingNewLine) && (result += "\n"), result += escapedValue, (printAsMultipleLines || forceTrailingNewline) && (result += "\n"), "\"\"\"" + result + "\"\"\"";
	}
})), require_tokenKind = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TokenKind = void 0;
	/** @category Lexing */
	/**
	* An exported enum describing the different kinds of tokens that the
	* lexer emits.
	*/
	var TokenKind;
	exports.TokenKind = TokenKind, (function(TokenKind) {
		TokenKind.SOF = "<SOF>", TokenKind.EOF = "<EOF>", TokenKind.BANG = "!", TokenKind.DOLLAR = "$", TokenKind.AMP = "&", TokenKind.PAREN_L = "(", TokenKind.PAREN_R = ")", TokenKind.DOT = ".", TokenKind.SPREAD = "...", TokenKind.COLON = ":", TokenKind.EQUALS = "=", TokenKind.AT = "@", TokenKind.BRACKET_L = "[", TokenKind.BRACKET_R = "]", TokenKind.BRACE_L = "{", TokenKind.PIPE = "|", TokenKind.BRACE_R = "}", TokenKind.NAME = "Name", TokenKind.INT = "Int", TokenKind.FLOAT = "Float", TokenKind.STRING = "String", TokenKind.BLOCK_STRING = "BlockString", TokenKind.COMMENT = "Comment";
	})(TokenKind || (exports.TokenKind = TokenKind = {}));
})), require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Lexer = void 0, exports.createToken = createToken, exports.isPunctuatorTokenKind = isPunctuatorTokenKind, exports.printCodePointAt = printCodePointAt, exports.readName = readName;
	var _syntaxError = require_syntaxError(), _ast = require_ast(), _blockString = require_blockString(), _characterClasses = require_characterClasses(), _tokenKind = require_tokenKind();
	/** @internal */
	exports.Lexer = class {
		/** Source document used to derive error locations. */
		/** Most recent non-ignored token returned by the lexer. */
		/** Current non-ignored token at the lexer cursor. */
		/** The (1-indexed) line containing the current token. */
		/** Character offset where the current line starts. */
		/** @internal */
		/** @internal */
		/**
		* Creates a Lexer instance.
		* @param source - Source document used to derive error locations.
		* @example
		* ```ts
		* import { Lexer, Source, TokenKind } from 'graphql/language';
		*
		* const lexer = new Lexer(new Source('{ hello }'));
		*
		* lexer.token.kind; // => TokenKind.SOF
		* lexer.advance().kind; // => TokenKind.BRACE_L
		* lexer.advance().value; // => 'hello'
		* lexer.advance().kind; // => TokenKind.BRACE_R
		* ```
		*/
		constructor(source) {
			let startOfFileToken = new _ast.Token(_tokenKind.TokenKind.SOF, 0, 0, 0, 0);
			this.source = source, this.lastToken = startOfFileToken, this.token = startOfFileToken, this.line = 1, this.lineStart = 0, this._maxComments = void 0, this._commentCount = 0;
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "Lexer";
		}
		/**
		* Advances the token stream to the next non-ignored token.
		* @returns The next non-ignored token.
		* @example
		* ```ts
		* import { Lexer, Source } from 'graphql/language';
		*
		* const lexer = new Lexer(new Source('{ hello }'));
		* const token = lexer.advance();
		*
		* token.kind; // => '{'
		* lexer.token; // => token
		* ```
		*/
		advance() {
			return this.lastToken = this.token, this.token = this.lookahead();
		}
		/**
		* Looks ahead and returns the next non-ignored token, but does not change
		* the state of Lexer.
		* @returns The next non-ignored token without advancing the lexer.
		* @example
		* ```ts
		* import { Lexer, Source } from 'graphql/language';
		*
		* const lexer = new Lexer(new Source('{ hello }'));
		* const token = lexer.lookahead();
		*
		* token.kind; // => '{'
		* lexer.token.kind; // => '<SOF>'
		* ```
		*/
		lookahead() {
			let token = this.token;
			if (token.kind !== _tokenKind.TokenKind.EOF) do
				if (token.next) token = token.next;
				else {
					let nextToken = readNextToken(this, token.end);
					token.next = nextToken, nextToken.prev = token, token = nextToken;
				}
			while (token.kind === _tokenKind.TokenKind.COMMENT);
			return token;
		}
	};
	function isPunctuatorTokenKind(kind) {
		return kind === _tokenKind.TokenKind.BANG || kind === _tokenKind.TokenKind.DOLLAR || kind === _tokenKind.TokenKind.AMP || kind === _tokenKind.TokenKind.PAREN_L || kind === _tokenKind.TokenKind.PAREN_R || kind === _tokenKind.TokenKind.DOT || kind === _tokenKind.TokenKind.SPREAD || kind === _tokenKind.TokenKind.COLON || kind === _tokenKind.TokenKind.EQUALS || kind === _tokenKind.TokenKind.AT || kind === _tokenKind.TokenKind.BRACKET_L || kind === _tokenKind.TokenKind.BRACKET_R || kind === _tokenKind.TokenKind.BRACE_L || kind === _tokenKind.TokenKind.PIPE || kind === _tokenKind.TokenKind.BRACE_R;
	}
	/**
	* A Unicode scalar value is any Unicode code point except surrogate code
	* points. In other words, the inclusive ranges of values 0x0000 to 0xD7FF and
	* 0xE000 to 0x10FFFF.
	*
	* SourceCharacter ::
	*   - "Any Unicode scalar value"
	*
	* @internal
	*/
	function isUnicodeScalarValue(code) {
		return code >= 0 && code <= 55295 || code >= 57344 && code <= 1114111;
	}
	/**
	* The GraphQL specification defines source text as a sequence of unicode scalar
	* values (which Unicode defines to exclude surrogate code points). However
	* JavaScript defines strings as a sequence of UTF-16 code units which may
	* include surrogates. A surrogate pair is a valid source character as it
	* encodes a supplementary code point (above U+FFFF), but unpaired surrogate
	* code points are not valid source characters.
	*
	* @internal
	*/
	function isSupplementaryCodePoint(body, location) {
		return isLeadingSurrogate(body.charCodeAt(location)) && isTrailingSurrogate(body.charCodeAt(location + 1));
	}
	function isLeadingSurrogate(code) {
		return code >= 55296 && code <= 56319;
	}
	function isTrailingSurrogate(code) {
		return code >= 56320 && code <= 57343;
	}
	/**
	* Prints the code point (or end of file reference) at a given location in a
	* source for use in error messages.
	*
	* Printable ASCII is printed quoted, while other points are printed in Unicode
	* code point form (ie. U+1234).
	*
	* @internal
	*/
	function printCodePointAt(lexer, location) {
		let code = lexer.source.body.codePointAt(location);
		if (code === void 0) return _tokenKind.TokenKind.EOF;
		if (code >= 32 && code <= 126) {
			let char = String.fromCodePoint(code);
			return char === "\"" ? "'\"'" : `"${char}"`;
		}
		return "U+" + code.toString(16).toUpperCase().padStart(4, "0");
	}
	/**
	* Create a token with line and column location information.
	*
	* @internal
	*/
	function createToken(lexer, kind, start, end, value) {
		let line = lexer.line, col = 1 + start - lexer.lineStart;
		return new _ast.Token(kind, start, end, line, col, value);
	}
	/**
	* Gets the next token from the source starting at the given position.
	*
	* This skips over whitespace until it finds the next lexable token, then lexes
	* punctuators immediately or calls the appropriate helper function for more
	* complicated tokens.
	*
	* @internal
	*/
	function readNextToken(lexer, start) {
		let body = lexer.source.body, bodyLength = body.length, position = start;
		for (; position < bodyLength;) {
			let code = body.charCodeAt(position);
			switch (code) {
				case 65279:
				case 9:
				case 32:
				case 44:
					++position;
					continue;
				case 10:
					++position, ++lexer.line, lexer.lineStart = position;
					continue;
				case 13:
					body.charCodeAt(position + 1) === 10 ? position += 2 : ++position, ++lexer.line, lexer.lineStart = position;
					continue;
				case 35: return readComment(lexer, position);
				case 33: return createToken(lexer, _tokenKind.TokenKind.BANG, position, position + 1);
				case 36: return createToken(lexer, _tokenKind.TokenKind.DOLLAR, position, position + 1);
				case 38: return createToken(lexer, _tokenKind.TokenKind.AMP, position, position + 1);
				case 40: return createToken(lexer, _tokenKind.TokenKind.PAREN_L, position, position + 1);
				case 41: return createToken(lexer, _tokenKind.TokenKind.PAREN_R, position, position + 1);
				case 46:
					if (body.charCodeAt(position + 1) === 46 && body.charCodeAt(position + 2) === 46) return createToken(lexer, _tokenKind.TokenKind.SPREAD, position, position + 3);
					break;
				case 58: return createToken(lexer, _tokenKind.TokenKind.COLON, position, position + 1);
				case 61: return createToken(lexer, _tokenKind.TokenKind.EQUALS, position, position + 1);
				case 64: return createToken(lexer, _tokenKind.TokenKind.AT, position, position + 1);
				case 91: return createToken(lexer, _tokenKind.TokenKind.BRACKET_L, position, position + 1);
				case 93: return createToken(lexer, _tokenKind.TokenKind.BRACKET_R, position, position + 1);
				case 123: return createToken(lexer, _tokenKind.TokenKind.BRACE_L, position, position + 1);
				case 124: return createToken(lexer, _tokenKind.TokenKind.PIPE, position, position + 1);
				case 125: return createToken(lexer, _tokenKind.TokenKind.BRACE_R, position, position + 1);
				case 34: return body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34 ? readBlockString(lexer, position) : readString(lexer, position);
			}
			if ((0, _characterClasses.isDigit)(code) || code === 45) return readNumber(lexer, position, code);
			if ((0, _characterClasses.isNameStart)(code)) return readName(lexer, position);
			throw (0, _syntaxError.syntaxError)(lexer.source, position, code === 39 ? "Unexpected single quote character ('), did you mean to use a double quote (\")?" : isUnicodeScalarValue(code) || isSupplementaryCodePoint(body, position) ? `Unexpected character: ${printCodePointAt(lexer, position)}.` : `Invalid character: ${printCodePointAt(lexer, position)}.`);
		}
		return createToken(lexer, _tokenKind.TokenKind.EOF, bodyLength, bodyLength);
	}
	/**
	* Reads a comment token from the source file.
	*
	* ```
	* Comment :: # CommentChar* [lookahead != CommentChar]
	*
	* CommentChar :: SourceCharacter but not LineTerminator
	* ```
	*
	* @internal
	*/
	function readComment(lexer, start) {
		let maxComments = lexer._maxComments;
		if (maxComments !== void 0) {
			let nextCommentCount = lexer._commentCount + 1;
			if (nextCommentCount > maxComments) throw (0, _syntaxError.syntaxError)(lexer.source, start, `Document contains more than ${maxComments} comments. Parsing aborted.`);
			lexer._commentCount = nextCommentCount;
		}
		let body = lexer.source.body, bodyLength = body.length, position = start + 1;
		for (; position < bodyLength;) {
			let code = body.charCodeAt(position);
			if (code === 10 || code === 13) break;
			if (isUnicodeScalarValue(code)) ++position;
			else if (isSupplementaryCodePoint(body, position)) position += 2;
			else break;
		}
		return createToken(lexer, _tokenKind.TokenKind.COMMENT, start, position, body.slice(start + 1, position));
	}
	/**
	* Reads a number token from the source file, either a FloatValue or an IntValue
	* depending on whether a FractionalPart or ExponentPart is encountered.
	*
	* ```
	* IntValue :: IntegerPart [lookahead != {Digit, `.`, NameStart}]
	*
	* IntegerPart ::
	*   - NegativeSign? 0
	*   - NegativeSign? NonZeroDigit Digit*
	*
	* NegativeSign :: -
	*
	* NonZeroDigit :: Digit but not `0`
	*
	* FloatValue ::
	*   - IntegerPart FractionalPart ExponentPart [lookahead != {Digit, `.`, NameStart}]
	*   - IntegerPart FractionalPart [lookahead != {Digit, `.`, NameStart}]
	*   - IntegerPart ExponentPart [lookahead != {Digit, `.`, NameStart}]
	*
	* FractionalPart :: . Digit+
	*
	* ExponentPart :: ExponentIndicator Sign? Digit+
	*
	* ExponentIndicator :: one of `e` `E`
	*
	* Sign :: one of + -
	* ```
	*
	* @internal
	*/
	function readNumber(lexer, start, firstCode) {
		let body = lexer.source.body, position = start, code = firstCode, isFloat = !1;
		if (code === 45 && (code = body.charCodeAt(++position)), code === 48) {
			if (code = body.charCodeAt(++position), (0, _characterClasses.isDigit)(code)) throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid number, unexpected digit after 0: ${printCodePointAt(lexer, position)}.`);
		} else position = readDigits(lexer, position, code), code = body.charCodeAt(position);
		if (code === 46 && (isFloat = !0, code = body.charCodeAt(++position), position = readDigits(lexer, position, code), code = body.charCodeAt(position)), (code === 69 || code === 101) && (isFloat = !0, code = body.charCodeAt(++position), (code === 43 || code === 45) && (code = body.charCodeAt(++position)), position = readDigits(lexer, position, code), code = body.charCodeAt(position)), code === 46 || (0, _characterClasses.isNameStart)(code)) throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid number, expected digit but got: ${printCodePointAt(lexer, position)}.`);
		return createToken(lexer, isFloat ? _tokenKind.TokenKind.FLOAT : _tokenKind.TokenKind.INT, start, position, body.slice(start, position));
	}
	/**
	* Returns the new position in the source after reading one or more digits.
	*
	* @internal
	*/
	function readDigits(lexer, start, firstCode) {
		if (!(0, _characterClasses.isDigit)(firstCode)) throw (0, _syntaxError.syntaxError)(lexer.source, start, `Invalid number, expected digit but got: ${printCodePointAt(lexer, start)}.`);
		let body = lexer.source.body, position = start + 1;
		for (; (0, _characterClasses.isDigit)(body.charCodeAt(position));) ++position;
		return position;
	}
	/**
	* Reads a single-quote string token from the source file.
	*
	* ```
	* StringValue ::
	*   - `""` [lookahead != `"`]
	*   - `"` StringCharacter+ `"`
	*
	* StringCharacter ::
	*   - SourceCharacter but not `"` or `\` or LineTerminator
	*   - `\u` EscapedUnicode
	*   - `\` EscapedCharacter
	*
	* EscapedUnicode ::
	*   - `{` HexDigit+ `}`
	*   - HexDigit HexDigit HexDigit HexDigit
	*
	* EscapedCharacter :: one of `"` `\` `/` `b` `f` `n` `r` `t`
	* ```
	*
	* @internal
	*/
	function readString(lexer, start) {
		let body = lexer.source.body, bodyLength = body.length, position = start + 1, chunkStart = position, value = "";
		for (; position < bodyLength;) {
			let code = body.charCodeAt(position);
			if (code === 34) return value += body.slice(chunkStart, position), createToken(lexer, _tokenKind.TokenKind.STRING, start, position + 1, value);
			if (code === 92) {
				value += body.slice(chunkStart, position);
				let escape = body.charCodeAt(position + 1) === 117 ? body.charCodeAt(position + 2) === 123 ? readEscapedUnicodeVariableWidth(lexer, position) : readEscapedUnicodeFixedWidth(lexer, position) : readEscapedCharacter(lexer, position);
				value += escape.value, position += escape.size, chunkStart = position;
			} else {
				if (code === 10 || code === 13) break;
				if (isUnicodeScalarValue(code)) ++position;
				else if (isSupplementaryCodePoint(body, position)) position += 2;
				else throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character within String: ${printCodePointAt(lexer, position)}.`);
			}
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, "Unterminated string.");
	}
	function readEscapedUnicodeVariableWidth(lexer, position) {
		let body = lexer.source.body, point = 0, size = 3;
		for (; size < 12;) {
			let code = body.charCodeAt(position + size++);
			if (code === 125) {
				if (size < 5 || !isUnicodeScalarValue(point)) break;
				return {
					value: String.fromCodePoint(point),
					size
				};
			}
			if (point = point << 4 | readHexDigit(code), point < 0) break;
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid Unicode escape sequence: "${body.slice(position, position + size)}".`);
	}
	function readEscapedUnicodeFixedWidth(lexer, position) {
		let body = lexer.source.body, code = read16BitHexCode(body, position + 2);
		if (isUnicodeScalarValue(code)) return {
			value: String.fromCodePoint(code),
			size: 6
		};
		if (isLeadingSurrogate(code) && body.charCodeAt(position + 6) === 92 && body.charCodeAt(position + 7) === 117) {
			let trailingCode = read16BitHexCode(body, position + 8);
			if (isTrailingSurrogate(trailingCode)) return {
				value: String.fromCodePoint(code, trailingCode),
				size: 12
			};
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid Unicode escape sequence: "${body.slice(position, position + 6)}".`);
	}
	/**
	* Reads four hexadecimal characters and returns the positive integer that 16bit
	* hexadecimal string represents. For example, "000f" will return 15, and "dead"
	* will return 57005.
	*
	* Returns a negative number if any char was not a valid hexadecimal digit.
	*
	* @internal
	*/
	function read16BitHexCode(body, position) {
		return readHexDigit(body.charCodeAt(position)) << 12 | readHexDigit(body.charCodeAt(position + 1)) << 8 | readHexDigit(body.charCodeAt(position + 2)) << 4 | readHexDigit(body.charCodeAt(position + 3));
	}
	/**
	* Reads a hexadecimal character and returns its positive integer value (0-15).
	*
	* '0' becomes 0, '9' becomes 9
	* 'A' becomes 10, 'F' becomes 15
	* 'a' becomes 10, 'f' becomes 15
	*
	* Returns -1 if the provided character code was not a valid hexadecimal digit.
	*
	* HexDigit :: one of
	*   - `0` `1` `2` `3` `4` `5` `6` `7` `8` `9`
	*   - `A` `B` `C` `D` `E` `F`
	*   - `a` `b` `c` `d` `e` `f`
	*
	* @internal
	*/
	function readHexDigit(code) {
		return code >= 48 && code <= 57 ? code - 48 : code >= 65 && code <= 70 ? code - 55 : code >= 97 && code <= 102 ? code - 87 : -1;
	}
	/**
	* | Escaped Character | Code Point | Character Name               |
	* | ----------------- | ---------- | ---------------------------- |
	* | `"`               | U+0022     | double quote                 |
	* | `\`               | U+005C     | reverse solidus (back slash) |
	* | `/`               | U+002F     | solidus (forward slash)      |
	* | `b`               | U+0008     | backspace                    |
	* | `f`               | U+000C     | form feed                    |
	* | `n`               | U+000A     | line feed (new line)         |
	* | `r`               | U+000D     | carriage return              |
	* | `t`               | U+0009     | horizontal tab               |
	*
	* @internal
	*/
	function readEscapedCharacter(lexer, position) {
		let body = lexer.source.body;
		switch (body.charCodeAt(position + 1)) {
			case 34: return {
				value: "\"",
				size: 2
			};
			case 92: return {
				value: "\\",
				size: 2
			};
			case 47: return {
				value: "/",
				size: 2
			};
			case 98: return {
				value: "\b",
				size: 2
			};
			case 102: return {
				value: "\f",
				size: 2
			};
			case 110: return {
				value: "\n",
				size: 2
			};
			case 114: return {
				value: "\r",
				size: 2
			};
			case 116: return {
				value: "	",
				size: 2
			};
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character escape sequence: "${body.slice(position, position + 2)}".`);
	}
	/**
	* Reads a block string token from the source file.
	*
	* ```
	* StringValue ::
	*   - `"""` BlockStringCharacter* `"""`
	*
	* BlockStringCharacter ::
	*   - SourceCharacter but not `"""` or `\"""`
	*   - `\"""`
	* ```
	*
	* @internal
	*/
	function readBlockString(lexer, start) {
		let body = lexer.source.body, bodyLength = body.length, lineStart = lexer.lineStart, position = start + 3, chunkStart = position, currentLine = "", blockLines = [];
		for (; position < bodyLength;) {
			let code = body.charCodeAt(position);
			if (code === 34 && body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34) {
				currentLine += body.slice(chunkStart, position), blockLines.push(currentLine);
				let token = createToken(lexer, _tokenKind.TokenKind.BLOCK_STRING, start, position + 3, (0, _blockString.dedentBlockStringLines)(blockLines).join("\n"));
				return lexer.line += blockLines.length - 1, lexer.lineStart = lineStart, token;
			}
			if (code === 92 && body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34 && body.charCodeAt(position + 3) === 34) currentLine += body.slice(chunkStart, position), chunkStart = position + 1, position += 4;
			else if (code === 10 || code === 13) currentLine += body.slice(chunkStart, position), blockLines.push(currentLine), code === 13 && body.charCodeAt(position + 1) === 10 ? position += 2 : ++position, currentLine = "", chunkStart = position, lineStart = position;
			else if (isUnicodeScalarValue(code)) ++position;
			else if (isSupplementaryCodePoint(body, position)) position += 2;
			else throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character within String: ${printCodePointAt(lexer, position)}.`);
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, "Unterminated string.");
	}
	/**
	* Reads an alphanumeric + underscore name from the source.
	*
	* ```
	* Name ::
	*   - NameStart NameContinue* [lookahead != NameContinue]
	* ```
	*
	* @internal
	*/
	function readName(lexer, start) {
		let body = lexer.source.body, bodyLength = body.length, position = start + 1;
		for (; position < bodyLength;) {
			let code = body.charCodeAt(position);
			if ((0, _characterClasses.isNameContinue)(code)) ++position;
			else break;
		}
		return createToken(lexer, _tokenKind.TokenKind.NAME, start, position, body.slice(start, position));
	}
})), require_schemaCoordinateLexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.SchemaCoordinateLexer = void 0;
	var _syntaxError = require_syntaxError(), _ast = require_ast(), _characterClasses = require_characterClasses(), _lexer = require_lexer(), _tokenKind = require_tokenKind();
	/**
	* Gets the next token from the source starting at the given position.
	*
	* @internal
	*/
	exports.SchemaCoordinateLexer = class {
		/** The previously focused non-ignored token. */
		/** The currently focused non-ignored token. */
		/**
		* The (1-indexed) line containing the current token.
		* Since a schema coordinate may not contain newline, this value is always 1.
		*/
		line = 1;
		/**
		* The character offset at which the current line begins.
		* Since a schema coordinate may not contain newline, this value is always 0.
		*/
		lineStart = 0;
		constructor(source) {
			let startOfFileToken = new _ast.Token(_tokenKind.TokenKind.SOF, 0, 0, 0, 0);
			this.source = source, this.lastToken = startOfFileToken, this.token = startOfFileToken;
		}
		get [Symbol.toStringTag]() {
			return "SchemaCoordinateLexer";
		}
		/**
		* Advances the token stream to the next non-ignored token.
		*
		* @internal
		*/
		advance() {
			return this.lastToken = this.token, this.token = this.lookahead();
		}
		/**
		* Looks ahead and returns the next non-ignored token, but does not change
		* the current Lexer token.
		*
		* @internal
		*/
		lookahead() {
			let token = this.token;
			if (token.kind !== _tokenKind.TokenKind.EOF) {
				let nextToken = readNextToken(this, token.end);
				token.next = nextToken, nextToken.prev = token, token = nextToken;
			}
			return token;
		}
	};
	function readNextToken(lexer, start) {
		let body = lexer.source.body, bodyLength = body.length, position = start;
		if (position < bodyLength) {
			let code = body.charCodeAt(position);
			switch (code) {
				case 46: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.DOT, position, position + 1);
				case 40: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.PAREN_L, position, position + 1);
				case 41: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.PAREN_R, position, position + 1);
				case 58: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.COLON, position, position + 1);
				case 64: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.AT, position, position + 1);
			}
			if ((0, _characterClasses.isNameStart)(code)) return (0, _lexer.readName)(lexer, position);
			throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character: ${(0, _lexer.printCodePointAt)(lexer, position)}.`);
		}
		return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.EOF, bodyLength, bodyLength);
	}
})), require_inspect = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.inspect = inspect;
	/**
	* Used to print values in error messages.
	*
	* @internal
	*/
	function inspect(value) {
		return formatValue(value, []);
	}
	function formatValue(value, seenValues) {
		switch (typeof value) {
			case "string": return JSON.stringify(value);
			case "function": return value.name ? `[function ${value.name}]` : "[function]";
			case "object": return formatObjectValue(value, seenValues);
			default: return String(value);
		}
	}
	function formatObjectValue(value, previouslySeenValues) {
		if (value === null) return "null";
		if (previouslySeenValues.includes(value)) return "[Circular]";
		let seenValues = [...previouslySeenValues, value];
		if (isJSONable(value)) {
			let jsonValue = value.toJSON();
			if (jsonValue !== value) return typeof jsonValue == "string" ? jsonValue : formatValue(jsonValue, seenValues);
		} else if (Array.isArray(value)) return formatArray(value, seenValues);
		return formatObject(value, seenValues);
	}
	function isJSONable(value) {
		return typeof value.toJSON == "function";
	}
	function formatObject(object, seenValues) {
		let entries = Object.entries(object);
		return entries.length === 0 ? "{}" : seenValues.length > 2 ? "[" + getObjectTag(object) + "]" : "{ " + entries.map(([key, value]) => key + ": " + formatValue(value, seenValues)).join(", ") + " }";
	}
	function formatArray(array, seenValues) {
		if (array.length === 0) return "[]";
		if (seenValues.length > 2) return "[Array]";
		let len = Math.min(10, array.length), remaining = array.length - len, items = [];
		for (let i = 0; i < len; ++i) items.push(formatValue(array[i], seenValues));
		return remaining === 1 ? items.push("... 1 more item") : remaining > 1 && items.push(`... ${remaining} more items`), "[" + items.join(", ") + "]";
	}
	function getObjectTag(object) {
		let tag = Object.prototype.toString.call(object).replace(/^\[object /, "").replace(/]$/, "");
		if (tag === "Object" && typeof object.constructor == "function") {
			let name = object.constructor.name;
			if (typeof name == "string" && name !== "") return name;
		}
		return tag;
	}
})), require_instanceOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.instanceOf = void 0;
	var _inspect = require_inspect();
	exports.instanceOf = globalThis.process && process.env.NODE_ENV === "production" ? function(value, constructor) {
		return value instanceof constructor;
	} : function(value, constructor) {
		if (value instanceof constructor) return !0;
		if (typeof value == "object" && value) {
			let className = constructor.prototype[Symbol.toStringTag];
			if (className === (Symbol.toStringTag in value ? value[Symbol.toStringTag] : value.constructor?.name)) {
				let stringifiedValue = (0, _inspect.inspect)(value);
				throw Error(`Cannot use ${className} "${stringifiedValue}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`);
			}
		}
		return !1;
	};
})), require_source = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Source = void 0, exports.isSource = isSource;
	var _devAssert = require_devAssert(), _inspect = require_inspect(), _instanceOf = require_instanceOf(), Source = class {
		/** The GraphQL source text. */
		/** Name used in diagnostics for this source, such as a file path or request name. */
		/** One-indexed line and column where this source begins. */
		/**
		* Creates a Source instance.
		* @param body - The GraphQL source text.
		* @param name - Name used in diagnostics for this source.
		* @param locationOffset - One-indexed line and column where this source begins.
		* @example
		* ```ts
		* import { Source } from 'graphql/language';
		*
		* const source = new Source('type Query { greeting: String }', 'schema.graphql', {
		*   line: 10,
		*   column: 1,
		* });
		*
		* source.body; // => 'type Query { greeting: String }'
		* source.name; // => 'schema.graphql'
		* source.locationOffset; // => { line: 10, column: 1 }
		* ```
		*/
		constructor(body, name = "GraphQL request", locationOffset = {
			line: 1,
			column: 1
		}) {
			typeof body == "string" || (0, _devAssert.devAssert)(!1, `Body must be a string. Received: ${(0, _inspect.inspect)(body)}.`), this.body = body, this.name = name, this.locationOffset = locationOffset, this.locationOffset.line > 0 || (0, _devAssert.devAssert)(!1, "line in locationOffset is 1-indexed and must be positive."), this.locationOffset.column > 0 || (0, _devAssert.devAssert)(!1, "column in locationOffset is 1-indexed and must be positive.");
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "Source";
		}
	};
	/**
	* Test if the given value is a Source object.
	*
	* @internal
	*/
	exports.Source = Source;
	function isSource(source) {
		return (0, _instanceOf.instanceOf)(source, Source);
	}
})), require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Parser = void 0, exports.parse = parse, exports.parseConstValue = parseConstValue, exports.parseSchemaCoordinate = parseSchemaCoordinate, exports.parseType = parseType, exports.parseValue = parseValue;
	var _syntaxError = require_syntaxError(), _ast = require_ast(), _directiveLocation = require_directiveLocation(), _kinds = require_kinds(), _lexer = require_lexer(), _schemaCoordinateLexer = require_schemaCoordinateLexer(), _source = require_source(), _tokenKind = require_tokenKind();
	/** @category Parsing */
	/**
	* Given a GraphQL source, parses it into a Document.
	* Throws GraphQLError if a syntax error is encountered.
	* @param source - A GraphQL source string or source object.
	* @param options - Optional parser configuration.
	* @returns The parsed GraphQL document AST.
	* @example
	* ```ts
	* // Parse a GraphQL document with the default parser options.
	* import { parse } from 'graphql/language';
	*
	* const document = parse('{ hero { name } }');
	*
	* document.kind; // => 'Document'
	* ```
	* @example
	* ```ts
	* // This variant enables parser options and provides an explicit lexer.
	* import { Lexer, Source, parse } from 'graphql/language';
	*
	* const document = parse('fragment A($var: Boolean) on Query { field }', {
	*   allowLegacyFragmentVariables: true,
	*   maxLexicalTokens: 20,
	*   noLocation: true,
	* });
	* const directiveDocument = parse('directive @foo @bar on FIELD', {
	*   experimentalDirectivesOnDirectiveDefinitions: true,
	* });
	* const source = new Source('{ hero }');
	* const lexerDocument = parse(source, { lexer: new Lexer(source) });
	*
	* document.definitions[0].kind; // => 'FragmentDefinition'
	* document.loc; // => undefined
	* directiveDocument.definitions[0].kind; // => 'DirectiveDefinition'
	* lexerDocument.definitions[0].kind; // => 'OperationDefinition'
	* ```
	*/
	function parse(source, options) {
		let parser = new Parser(source, options), document = parser.parseDocument();
		return Object.defineProperty(document, "tokenCount", {
			enumerable: !1,
			value: parser.tokenCount
		}), document;
	}
	/**
	* Given a string containing a GraphQL value (ex. `[42]`), parse the AST for
	* that value.
	* Throws GraphQLError if a syntax error is encountered.
	*
	* This is useful within tools that operate upon GraphQL Values directly and
	* in isolation of complete GraphQL documents.
	*
	* Consider providing the results to the utility function: valueFromAST().
	* @param source - A GraphQL source string or source object containing a value.
	* @param options - Optional parser configuration.
	* @returns The parsed GraphQL value AST.
	* @example
	* ```ts
	* import { parseValue } from 'graphql/language';
	*
	* const value = parseValue('[42]');
	*
	* value.kind; // => 'ListValue'
	* ```
	*/
	function parseValue(source, options) {
		let parser = new Parser(source, options);
		parser.expectToken(_tokenKind.TokenKind.SOF);
		let value = parser.parseValueLiteral(!1);
		return parser.expectToken(_tokenKind.TokenKind.EOF), value;
	}
	/**
	* Similar to parseValue(), but raises a parse error if it encounters a
	* variable. The return type will be a constant value.
	* @param source - A GraphQL source string or source object containing a constant value.
	* @param options - Optional parser configuration.
	* @returns The parsed GraphQL constant value AST.
	* @example
	* ```ts
	* import { parseConstValue } from 'graphql/language';
	*
	* const value = parseConstValue('{ enabled: true }');
	*
	* value.kind; // => 'ObjectValue'
	* parseConstValue('$variable'); // throws an error
	* ```
	*/
	function parseConstValue(source, options) {
		let parser = new Parser(source, options);
		parser.expectToken(_tokenKind.TokenKind.SOF);
		let value = parser.parseConstValueLiteral();
		return parser.expectToken(_tokenKind.TokenKind.EOF), value;
	}
	/**
	* Given a string containing a GraphQL Type (ex. `[Int!]`), parse the AST for
	* that type.
	* Throws GraphQLError if a syntax error is encountered.
	*
	* This is useful within tools that operate upon GraphQL Types directly and
	* in isolation of complete GraphQL documents.
	*
	* Consider providing the results to the utility function: typeFromAST().
	* @param source - A GraphQL source string or source object containing a type reference.
	* @param options - Optional parser configuration.
	* @returns The parsed GraphQL type AST.
	* @example
	* ```ts
	* import { parseType } from 'graphql/language';
	*
	* const type = parseType('[String!]');
	*
	* type.kind; // => 'ListType'
	* ```
	*/
	function parseType(source, options) {
		let parser = new Parser(source, options);
		parser.expectToken(_tokenKind.TokenKind.SOF);
		let type = parser.parseTypeReference();
		return parser.expectToken(_tokenKind.TokenKind.EOF), type;
	}
	/**
	* Given a string containing a GraphQL Schema Coordinate (ex. `Type.field`),
	* parse the AST for that schema coordinate.
	* Throws GraphQLError if a syntax error is encountered.
	*
	* Consider providing the results to the utility function:
	* resolveASTSchemaCoordinate(). Or calling resolveSchemaCoordinate() directly
	* with an unparsed source.
	* @param source - A GraphQL source string or source object containing a schema coordinate.
	* @returns The parsed GraphQL schema coordinate AST.
	* @example
	* ```ts
	* import { parseSchemaCoordinate } from 'graphql/language';
	*
	* const coordinate = parseSchemaCoordinate('Query.hero');
	*
	* coordinate.kind; // => 'MemberCoordinate'
	* ```
	*/
	function parseSchemaCoordinate(source) {
		let sourceObj = (0, _source.isSource)(source) ? source : new _source.Source(source), parser = new Parser(source, { lexer: new _schemaCoordinateLexer.SchemaCoordinateLexer(sourceObj) });
		parser.expectToken(_tokenKind.TokenKind.SOF);
		let coordinate = parser.parseSchemaCoordinate();
		return parser.expectToken(_tokenKind.TokenKind.EOF), coordinate;
	}
	/**
	* This class is exported only to assist people in implementing their own parsers
	* without duplicating too much code and should be used only as last resort for cases
	* such as experimental syntax or if certain features could not be contributed upstream.
	*
	* It is still part of the internal API and is versioned, so any changes to it are never
	* considered breaking changes. If you still need to support multiple versions of the
	* library, please use the `versionInfo` variable for version detection.
	*
	* @internal
	*/
	var Parser = class {
		constructor(source, options = {}) {
			let { lexer, ..._options } = options;
			if (lexer) this._lexer = lexer;
			else {
				let sourceObj = (0, _source.isSource)(source) ? source : new _source.Source(source);
				this._lexer = new _lexer.Lexer(sourceObj);
			}
			this._options = _options, this._tokenCounter = 0, this._lexer._maxComments = options?.maxComments, this._lexer._commentCount = 0;
			let maxSourceLength = options?.maxSourceLength;
			if (maxSourceLength !== void 0 && this._lexer.source.body.length > maxSourceLength) throw (0, _syntaxError.syntaxError)(this._lexer.source, maxSourceLength, `Source contains more than ${maxSourceLength} UTF-16 code units. Parsing aborted.`);
		}
		get tokenCount() {
			return this._tokenCounter;
		}
		/**
		* Converts a name lex token into a name parse node.
		*
		* @internal
		*/
		parseName() {
			let token = this.expectToken(_tokenKind.TokenKind.NAME);
			return this.node(token, {
				kind: _kinds.Kind.NAME,
				value: token.value
			});
		}
		/**
		* Document : Definition+
		*
		* @internal
		*/
		parseDocument() {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.DOCUMENT,
				definitions: this.many(_tokenKind.TokenKind.SOF, this.parseDefinition, _tokenKind.TokenKind.EOF)
			});
		}
		/**
		* Definition :
		*   - ExecutableDefinition
		*   - TypeSystemDefinition
		*   - TypeSystemExtension
		*
		* ExecutableDefinition :
		*   - OperationDefinition
		*   - FragmentDefinition
		*
		* TypeSystemDefinition :
		*   - SchemaDefinition
		*   - TypeDefinition
		*   - DirectiveDefinition
		*
		* TypeDefinition :
		*   - ScalarTypeDefinition
		*   - ObjectTypeDefinition
		*   - InterfaceTypeDefinition
		*   - UnionTypeDefinition
		*   - EnumTypeDefinition
		*   - InputObjectTypeDefinition
		*
		* @internal
		*/
		parseDefinition() {
			if (this.peek(_tokenKind.TokenKind.BRACE_L)) return this.parseOperationDefinition();
			let hasDescription = this.peekDescription(), keywordToken = hasDescription ? this._lexer.lookahead() : this._lexer.token;
			if (hasDescription && keywordToken.kind === _tokenKind.TokenKind.BRACE_L) throw (0, _syntaxError.syntaxError)(this._lexer.source, this._lexer.token.start, "Unexpected description, descriptions are not supported on shorthand queries.");
			if (keywordToken.kind === _tokenKind.TokenKind.NAME) {
				switch (keywordToken.value) {
					case "schema": return this.parseSchemaDefinition();
					case "scalar": return this.parseScalarTypeDefinition();
					case "type": return this.parseObjectTypeDefinition();
					case "interface": return this.parseInterfaceTypeDefinition();
					case "union": return this.parseUnionTypeDefinition();
					case "enum": return this.parseEnumTypeDefinition();
					case "input": return this.parseInputObjectTypeDefinition();
					case "directive": return this.parseDirectiveDefinition();
				}
				switch (keywordToken.value) {
					case "query":
					case "mutation":
					case "subscription": return this.parseOperationDefinition();
					case "fragment": return this.parseFragmentDefinition();
				}
				if (hasDescription) throw (0, _syntaxError.syntaxError)(this._lexer.source, this._lexer.token.start, "Unexpected description, only GraphQL definitions support descriptions.");
				if (keywordToken.value === "extend") return this.parseTypeSystemExtension();
			}
			throw this.unexpected(keywordToken);
		}
		/**
		* OperationDefinition :
		*  - SelectionSet
		*  - OperationType Name? VariableDefinitions? Directives? SelectionSet
		*
		* @internal
		*/
		parseOperationDefinition() {
			let start = this._lexer.token;
			if (this.peek(_tokenKind.TokenKind.BRACE_L)) return this.node(start, {
				kind: _kinds.Kind.OPERATION_DEFINITION,
				operation: _ast.OperationTypeNode.QUERY,
				description: void 0,
				name: void 0,
				variableDefinitions: [],
				directives: [],
				selectionSet: this.parseSelectionSet()
			});
			let description = this.parseDescription(), operation = this.parseOperationType(), name;
			return this.peek(_tokenKind.TokenKind.NAME) && (name = this.parseName()), this.node(start, {
				kind: _kinds.Kind.OPERATION_DEFINITION,
				operation,
				description,
				name,
				variableDefinitions: this.parseVariableDefinitions(),
				directives: this.parseDirectives(!1),
				selectionSet: this.parseSelectionSet()
			});
		}
		/**
		* OperationType : one of query mutation subscription
		*
		* @internal
		*/
		parseOperationType() {
			let operationToken = this.expectToken(_tokenKind.TokenKind.NAME);
			switch (operationToken.value) {
				case "query": return _ast.OperationTypeNode.QUERY;
				case "mutation": return _ast.OperationTypeNode.MUTATION;
				case "subscription": return _ast.OperationTypeNode.SUBSCRIPTION;
			}
			throw this.unexpected(operationToken);
		}
		/**
		* VariableDefinitions : ( VariableDefinition+ )
		*
		* @internal
		*/
		parseVariableDefinitions() {
			return this.optionalMany(_tokenKind.TokenKind.PAREN_L, this.parseVariableDefinition, _tokenKind.TokenKind.PAREN_R);
		}
		/**
		* VariableDefinition : Variable : Type DefaultValue? Directives[Const]?
		*
		* @internal
		*/
		parseVariableDefinition() {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.VARIABLE_DEFINITION,
				description: this.parseDescription(),
				variable: this.parseVariable(),
				type: (this.expectToken(_tokenKind.TokenKind.COLON), this.parseTypeReference()),
				defaultValue: this.expectOptionalToken(_tokenKind.TokenKind.EQUALS) ? this.parseConstValueLiteral() : void 0,
				directives: this.parseConstDirectives()
			});
		}
		/**
		* Variable : $ Name
		*
		* @internal
		*/
		parseVariable() {
			let start = this._lexer.token;
			return this.expectToken(_tokenKind.TokenKind.DOLLAR), this.node(start, {
				kind: _kinds.Kind.VARIABLE,
				name: this.parseName()
			});
		}
		/**
		* ```
		* SelectionSet : { Selection+ }
		* ```
		*
		* @internal
		*/
		parseSelectionSet() {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.SELECTION_SET,
				selections: this.many(_tokenKind.TokenKind.BRACE_L, this.parseSelection, _tokenKind.TokenKind.BRACE_R)
			});
		}
		/**
		* Selection :
		*   - Field
		*   - FragmentSpread
		*   - InlineFragment
		*
		* @internal
		*/
		parseSelection() {
			return this.peek(_tokenKind.TokenKind.SPREAD) ? this.parseFragment() : this.parseField();
		}
		/**
		* Field : Alias? Name Arguments? Directives? SelectionSet?
		*
		* Alias : Name :
		*
		* @internal
		*/
		parseField() {
			let start = this._lexer.token, nameOrAlias = this.parseName(), alias, name;
			return this.expectOptionalToken(_tokenKind.TokenKind.COLON) ? (alias = nameOrAlias, name = this.parseName()) : name = nameOrAlias, this.node(start, {
				kind: _kinds.Kind.FIELD,
				alias,
				name,
				arguments: this.parseArguments(!1),
				directives: this.parseDirectives(!1),
				selectionSet: this.peek(_tokenKind.TokenKind.BRACE_L) ? this.parseSelectionSet() : void 0
			});
		}
		/**
		* Arguments[Const] : ( Argument[?Const]+ )
		*
		* @internal
		*/
		parseArguments(isConst) {
			let item = isConst ? this.parseConstArgument : this.parseArgument;
			return this.optionalMany(_tokenKind.TokenKind.PAREN_L, item, _tokenKind.TokenKind.PAREN_R);
		}
		/**
		* Argument[Const] : Name : Value[?Const]
		*
		* @internal
		*/
		parseArgument(isConst = !1) {
			let start = this._lexer.token, name = this.parseName();
			return this.expectToken(_tokenKind.TokenKind.COLON), this.node(start, {
				kind: _kinds.Kind.ARGUMENT,
				name,
				value: this.parseValueLiteral(isConst)
			});
		}
		parseConstArgument() {
			return this.parseArgument(!0);
		}
		/**
		* Corresponds to both FragmentSpread and InlineFragment in the spec.
		*
		* FragmentSpread : ... FragmentName Directives?
		*
		* InlineFragment : ... TypeCondition? Directives? SelectionSet
		*
		* @internal
		*/
		parseFragment() {
			let start = this._lexer.token;
			this.expectToken(_tokenKind.TokenKind.SPREAD);
			let hasTypeCondition = this.expectOptionalKeyword("on");
			return !hasTypeCondition && this.peek(_tokenKind.TokenKind.NAME) ? this.node(start, {
				kind: _kinds.Kind.FRAGMENT_SPREAD,
				name: this.parseFragmentName(),
				directives: this.parseDirectives(!1)
			}) : this.node(start, {
				kind: _kinds.Kind.INLINE_FRAGMENT,
				typeCondition: hasTypeCondition ? this.parseNamedType() : void 0,
				directives: this.parseDirectives(!1),
				selectionSet: this.parseSelectionSet()
			});
		}
		/**
		* FragmentDefinition :
		*   - fragment FragmentName on TypeCondition Directives? SelectionSet
		*
		* TypeCondition : NamedType
		*
		* @internal
		*/
		parseFragmentDefinition() {
			let start = this._lexer.token, description = this.parseDescription();
			return this.expectKeyword("fragment"), this._options.allowLegacyFragmentVariables === !0 ? this.node(start, {
				kind: _kinds.Kind.FRAGMENT_DEFINITION,
				description,
				name: this.parseFragmentName(),
				variableDefinitions: this.parseVariableDefinitions(),
				typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
				directives: this.parseDirectives(!1),
				selectionSet: this.parseSelectionSet()
			}) : this.node(start, {
				kind: _kinds.Kind.FRAGMENT_DEFINITION,
				description,
				name: this.parseFragmentName(),
				typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
				directives: this.parseDirectives(!1),
				selectionSet: this.parseSelectionSet()
			});
		}
		/**
		* FragmentName : Name but not `on`
		*
		* @internal
		*/
		parseFragmentName() {
			if (this._lexer.token.value === "on") throw this.unexpected();
			return this.parseName();
		}
		/**
		* Value[Const] :
		*   - [~Const] Variable
		*   - IntValue
		*   - FloatValue
		*   - StringValue
		*   - BooleanValue
		*   - NullValue
		*   - EnumValue
		*   - ListValue[?Const]
		*   - ObjectValue[?Const]
		*
		* BooleanValue : one of `true` `false`
		*
		* NullValue : `null`
		*
		* EnumValue : Name but not `true`, `false` or `null`
		*
		* @internal
		*/
		parseValueLiteral(isConst) {
			let token = this._lexer.token;
			switch (token.kind) {
				case _tokenKind.TokenKind.BRACKET_L: return this.parseList(isConst);
				case _tokenKind.TokenKind.BRACE_L: return this.parseObject(isConst);
				case _tokenKind.TokenKind.INT: return this.advanceLexer(), this.node(token, {
					kind: _kinds.Kind.INT,
					value: token.value
				});
				case _tokenKind.TokenKind.FLOAT: return this.advanceLexer(), this.node(token, {
					kind: _kinds.Kind.FLOAT,
					value: token.value
				});
				case _tokenKind.TokenKind.STRING:
				case _tokenKind.TokenKind.BLOCK_STRING: return this.parseStringLiteral();
				case _tokenKind.TokenKind.NAME: switch (this.advanceLexer(), token.value) {
					case "true": return this.node(token, {
						kind: _kinds.Kind.BOOLEAN,
						value: !0
					});
					case "false": return this.node(token, {
						kind: _kinds.Kind.BOOLEAN,
						value: !1
					});
					case "null": return this.node(token, { kind: _kinds.Kind.NULL });
					default: return this.node(token, {
						kind: _kinds.Kind.ENUM,
						value: token.value
					});
				}
				case _tokenKind.TokenKind.DOLLAR:
					if (isConst) {
						if (this.expectToken(_tokenKind.TokenKind.DOLLAR), this._lexer.token.kind === _tokenKind.TokenKind.NAME) {
							let varName = this._lexer.token.value;
							throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Unexpected variable "$${varName}" in constant value.`);
						}
						throw this.unexpected(token);
					}
					return this.parseVariable();
				default: throw this.unexpected();
			}
		}
		parseConstValueLiteral() {
			return this.parseValueLiteral(!0);
		}
		parseStringLiteral() {
			let token = this._lexer.token;
			return this.advanceLexer(), this.node(token, {
				kind: _kinds.Kind.STRING,
				value: token.value,
				block: token.kind === _tokenKind.TokenKind.BLOCK_STRING
			});
		}
		/**
		* ListValue[Const] :
		*   - [ ]
		*   - [ Value[?Const]+ ]
		*
		* @internal
		*/
		parseList(isConst) {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.LIST,
				values: this.any(_tokenKind.TokenKind.BRACKET_L, () => this.parseValueLiteral(isConst), _tokenKind.TokenKind.BRACKET_R)
			});
		}
		/**
		* ```
		* ObjectValue[Const] :
		*   - { }
		*   - { ObjectField[?Const]+ }
		* ```
		*
		* @internal
		*/
		parseObject(isConst) {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.OBJECT,
				fields: this.any(_tokenKind.TokenKind.BRACE_L, () => this.parseObjectField(isConst), _tokenKind.TokenKind.BRACE_R)
			});
		}
		/**
		* ObjectField[Const] : Name : Value[?Const]
		*
		* @internal
		*/
		parseObjectField(isConst) {
			let start = this._lexer.token, name = this.parseName();
			return this.expectToken(_tokenKind.TokenKind.COLON), this.node(start, {
				kind: _kinds.Kind.OBJECT_FIELD,
				name,
				value: this.parseValueLiteral(isConst)
			});
		}
		/**
		* Directives[Const] : Directive[?Const]+
		*
		* @internal
		*/
		parseDirectives(isConst) {
			let directives = [];
			for (; this.peek(_tokenKind.TokenKind.AT);) directives.push(this.parseDirective(isConst));
			return directives;
		}
		parseConstDirectives() {
			return this.parseDirectives(!0);
		}
		/**
		* ```
		* Directive[Const] : @ Name Arguments[?Const]?
		* ```
		*
		* @internal
		*/
		parseDirective(isConst) {
			let start = this._lexer.token;
			return this.expectToken(_tokenKind.TokenKind.AT), this.node(start, {
				kind: _kinds.Kind.DIRECTIVE,
				name: this.parseName(),
				arguments: this.parseArguments(isConst)
			});
		}
		/**
		* Type :
		*   - NamedType
		*   - ListType
		*   - NonNullType
		*
		* @internal
		*/
		parseTypeReference() {
			let start = this._lexer.token, type;
			if (this.expectOptionalToken(_tokenKind.TokenKind.BRACKET_L)) {
				let innerType = this.parseTypeReference();
				this.expectToken(_tokenKind.TokenKind.BRACKET_R), type = this.node(start, {
					kind: _kinds.Kind.LIST_TYPE,
					type: innerType
				});
			} else type = this.parseNamedType();
			return this.expectOptionalToken(_tokenKind.TokenKind.BANG) ? this.node(start, {
				kind: _kinds.Kind.NON_NULL_TYPE,
				type
			}) : type;
		}
		/**
		* NamedType : Name
		*
		* @internal
		*/
		parseNamedType() {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.NAMED_TYPE,
				name: this.parseName()
			});
		}
		peekDescription() {
			return this.peek(_tokenKind.TokenKind.STRING) || this.peek(_tokenKind.TokenKind.BLOCK_STRING);
		}
		/**
		* Description : StringValue
		*
		* @internal
		*/
		parseDescription() {
			if (this.peekDescription()) return this.parseStringLiteral();
		}
		/**
		* ```
		* SchemaDefinition : Description? schema Directives[Const]? { OperationTypeDefinition+ }
		* ```
		*
		* @internal
		*/
		parseSchemaDefinition() {
			let start = this._lexer.token, description = this.parseDescription();
			this.expectKeyword("schema");
			let directives = this.parseConstDirectives(), operationTypes = this.many(_tokenKind.TokenKind.BRACE_L, this.parseOperationTypeDefinition, _tokenKind.TokenKind.BRACE_R);
			return this.node(start, {
				kind: _kinds.Kind.SCHEMA_DEFINITION,
				description,
				directives,
				operationTypes
			});
		}
		/**
		* OperationTypeDefinition : OperationType : NamedType
		*
		* @internal
		*/
		parseOperationTypeDefinition() {
			let start = this._lexer.token, operation = this.parseOperationType();
			this.expectToken(_tokenKind.TokenKind.COLON);
			let type = this.parseNamedType();
			return this.node(start, {
				kind: _kinds.Kind.OPERATION_TYPE_DEFINITION,
				operation,
				type
			});
		}
		/**
		* ScalarTypeDefinition : Description? scalar Name Directives[Const]?
		*
		* @internal
		*/
		parseScalarTypeDefinition() {
			let start = this._lexer.token, description = this.parseDescription();
			this.expectKeyword("scalar");
			let name = this.parseName(), directives = this.parseConstDirectives();
			return this.node(start, {
				kind: _kinds.Kind.SCALAR_TYPE_DEFINITION,
				description,
				name,
				directives
			});
		}
		/**
		* ObjectTypeDefinition :
		*   Description?
		*   type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
		*
		* @internal
		*/
		parseObjectTypeDefinition() {
			let start = this._lexer.token, description = this.parseDescription();
			this.expectKeyword("type");
			let name = this.parseName(), interfaces = this.parseImplementsInterfaces(), directives = this.parseConstDirectives(), fields = this.parseFieldsDefinition();
			return this.node(start, {
				kind: _kinds.Kind.OBJECT_TYPE_DEFINITION,
				description,
				name,
				interfaces,
				directives,
				fields
			});
		}
		/**
		* ImplementsInterfaces :
		*   - implements `&`? NamedType
		*   - ImplementsInterfaces & NamedType
		*
		* @internal
		*/
		parseImplementsInterfaces() {
			return this.expectOptionalKeyword("implements") ? this.delimitedMany(_tokenKind.TokenKind.AMP, this.parseNamedType) : [];
		}
		/**
		* ```
		* FieldsDefinition : { FieldDefinition+ }
		* ```
		*
		* @internal
		*/
		parseFieldsDefinition() {
			return this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseFieldDefinition, _tokenKind.TokenKind.BRACE_R);
		}
		/**
		* FieldDefinition :
		*   - Description? Name ArgumentsDefinition? : Type Directives[Const]?
		*
		* @internal
		*/
		parseFieldDefinition() {
			let start = this._lexer.token, description = this.parseDescription(), name = this.parseName(), args = this.parseArgumentDefs();
			this.expectToken(_tokenKind.TokenKind.COLON);
			let type = this.parseTypeReference(), directives = this.parseConstDirectives();
			return this.node(start, {
				kind: _kinds.Kind.FIELD_DEFINITION,
				description,
				name,
				arguments: args,
				type,
				directives
			});
		}
		/**
		* ArgumentsDefinition : ( InputValueDefinition+ )
		*
		* @internal
		*/
		parseArgumentDefs() {
			return this.optionalMany(_tokenKind.TokenKind.PAREN_L, this.parseInputValueDef, _tokenKind.TokenKind.PAREN_R);
		}
		/**
		* InputValueDefinition :
		*   - Description? Name : Type DefaultValue? Directives[Const]?
		*
		* @internal
		*/
		parseInputValueDef() {
			let start = this._lexer.token, description = this.parseDescription(), name = this.parseName();
			this.expectToken(_tokenKind.TokenKind.COLON);
			let type = this.parseTypeReference(), defaultValue;
			this.expectOptionalToken(_tokenKind.TokenKind.EQUALS) && (defaultValue = this.parseConstValueLiteral());
			let directives = this.parseConstDirectives();
			return this.node(start, {
				kind: _kinds.Kind.INPUT_VALUE_DEFINITION,
				description,
				name,
				type,
				defaultValue,
				directives
			});
		}
		/**
		* InterfaceTypeDefinition :
		*   - Description? interface Name Directives[Const]? FieldsDefinition?
		*
		* @internal
		*/
		parseInterfaceTypeDefinition() {
			let start = this._lexer.token, description = this.parseDescription();
			this.expectKeyword("interface");
			let name = this.parseName(), interfaces = this.parseImplementsInterfaces(), directives = this.parseConstDirectives(), fields = this.parseFieldsDefinition();
			return this.node(start, {
				kind: _kinds.Kind.INTERFACE_TYPE_DEFINITION,
				description,
				name,
				interfaces,
				directives,
				fields
			});
		}
		/**
		* UnionTypeDefinition :
		*   - Description? union Name Directives[Const]? UnionMemberTypes?
		*
		* @internal
		*/
		parseUnionTypeDefinition() {
			let start = this._lexer.token, description = this.parseDescription();
			this.expectKeyword("union");
			let name = this.parseName(), directives = this.parseConstDirectives(), types = this.parseUnionMemberTypes();
			return this.node(start, {
				kind: _kinds.Kind.UNION_TYPE_DEFINITION,
				description,
				name,
				directives,
				types
			});
		}
		/**
		* UnionMemberTypes :
		*   - = `|`? NamedType
		*   - UnionMemberTypes | NamedType
		*
		* @internal
		*/
		parseUnionMemberTypes() {
			return this.expectOptionalToken(_tokenKind.TokenKind.EQUALS) ? this.delimitedMany(_tokenKind.TokenKind.PIPE, this.parseNamedType) : [];
		}
		/**
		* EnumTypeDefinition :
		*   - Description? enum Name Directives[Const]? EnumValuesDefinition?
		*
		* @internal
		*/
		parseEnumTypeDefinition() {
			let start = this._lexer.token, description = this.parseDescription();
			this.expectKeyword("enum");
			let name = this.parseName(), directives = this.parseConstDirectives(), values = this.parseEnumValuesDefinition();
			return this.node(start, {
				kind: _kinds.Kind.ENUM_TYPE_DEFINITION,
				description,
				name,
				directives,
				values
			});
		}
		/**
		* ```
		* EnumValuesDefinition : { EnumValueDefinition+ }
		* ```
		*
		* @internal
		*/
		parseEnumValuesDefinition() {
			return this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseEnumValueDefinition, _tokenKind.TokenKind.BRACE_R);
		}
		/**
		* EnumValueDefinition : Description? EnumValue Directives[Const]?
		*
		* @internal
		*/
		parseEnumValueDefinition() {
			let start = this._lexer.token, description = this.parseDescription(), name = this.parseEnumValueName(), directives = this.parseConstDirectives();
			return this.node(start, {
				kind: _kinds.Kind.ENUM_VALUE_DEFINITION,
				description,
				name,
				directives
			});
		}
		/**
		* EnumValue : Name but not `true`, `false` or `null`
		*
		* @internal
		*/
		parseEnumValueName() {
			if (this._lexer.token.value === "true" || this._lexer.token.value === "false" || this._lexer.token.value === "null") throw (0, _syntaxError.syntaxError)(this._lexer.source, this._lexer.token.start, `${getTokenDesc(this._lexer.token)} is reserved and cannot be used for an enum value.`);
			return this.parseName();
		}
		/**
		* InputObjectTypeDefinition :
		*   - Description? input Name Directives[Const]? InputFieldsDefinition?
		*
		* @internal
		*/
		parseInputObjectTypeDefinition() {
			let start = this._lexer.token, description = this.parseDescription();
			this.expectKeyword("input");
			let name = this.parseName(), directives = this.parseConstDirectives(), fields = this.parseInputFieldsDefinition();
			return this.node(start, {
				kind: _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION,
				description,
				name,
				directives,
				fields
			});
		}
		/**
		* ```
		* InputFieldsDefinition : { InputValueDefinition+ }
		* ```
		*
		* @internal
		*/
		parseInputFieldsDefinition() {
			return this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseInputValueDef, _tokenKind.TokenKind.BRACE_R);
		}
		/**
		* TypeSystemExtension :
		*   - SchemaExtension
		*   - TypeExtension
		*
		* TypeExtension :
		*   - ScalarTypeExtension
		*   - ObjectTypeExtension
		*   - InterfaceTypeExtension
		*   - UnionTypeExtension
		*   - EnumTypeExtension
		*   - InputObjectTypeDefinition
		*   - DirectiveDefinitionExtension
		*
		* @internal
		*/
		parseTypeSystemExtension() {
			let keywordToken = this._lexer.lookahead();
			if (keywordToken.kind === _tokenKind.TokenKind.NAME) switch (keywordToken.value) {
				case "schema": return this.parseSchemaExtension();
				case "scalar": return this.parseScalarTypeExtension();
				case "type": return this.parseObjectTypeExtension();
				case "interface": return this.parseInterfaceTypeExtension();
				case "union": return this.parseUnionTypeExtension();
				case "enum": return this.parseEnumTypeExtension();
				case "input": return this.parseInputObjectTypeExtension();
				case "directive": if (this._options.experimentalDirectivesOnDirectiveDefinitions) return this.parseDirectiveDefinitionExtension();
			}
			throw this.unexpected(keywordToken);
		}
		/**
		* ```
		* SchemaExtension :
		*  - extend schema Directives[Const]? { OperationTypeDefinition+ }
		*  - extend schema Directives[Const]
		* ```
		*
		* @internal
		*/
		parseSchemaExtension() {
			let start = this._lexer.token;
			this.expectKeyword("extend"), this.expectKeyword("schema");
			let directives = this.parseConstDirectives(), operationTypes = this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseOperationTypeDefinition, _tokenKind.TokenKind.BRACE_R);
			if (directives.length === 0 && operationTypes.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.SCHEMA_EXTENSION,
				directives,
				operationTypes
			});
		}
		/**
		* ScalarTypeExtension :
		*   - extend scalar Name Directives[Const]
		*
		* @internal
		*/
		parseScalarTypeExtension() {
			let start = this._lexer.token;
			this.expectKeyword("extend"), this.expectKeyword("scalar");
			let name = this.parseName(), directives = this.parseConstDirectives();
			if (directives.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.SCALAR_TYPE_EXTENSION,
				name,
				directives
			});
		}
		/**
		* ObjectTypeExtension :
		*  - extend type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
		*  - extend type Name ImplementsInterfaces? Directives[Const]
		*  - extend type Name ImplementsInterfaces
		*
		* @internal
		*/
		parseObjectTypeExtension() {
			let start = this._lexer.token;
			this.expectKeyword("extend"), this.expectKeyword("type");
			let name = this.parseName(), interfaces = this.parseImplementsInterfaces(), directives = this.parseConstDirectives(), fields = this.parseFieldsDefinition();
			if (interfaces.length === 0 && directives.length === 0 && fields.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.OBJECT_TYPE_EXTENSION,
				name,
				interfaces,
				directives,
				fields
			});
		}
		/**
		* InterfaceTypeExtension :
		*  - extend interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
		*  - extend interface Name ImplementsInterfaces? Directives[Const]
		*  - extend interface Name ImplementsInterfaces
		*
		* @internal
		*/
		parseInterfaceTypeExtension() {
			let start = this._lexer.token;
			this.expectKeyword("extend"), this.expectKeyword("interface");
			let name = this.parseName(), interfaces = this.parseImplementsInterfaces(), directives = this.parseConstDirectives(), fields = this.parseFieldsDefinition();
			if (interfaces.length === 0 && directives.length === 0 && fields.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.INTERFACE_TYPE_EXTENSION,
				name,
				interfaces,
				directives,
				fields
			});
		}
		/**
		* UnionTypeExtension :
		*   - extend union Name Directives[Const]? UnionMemberTypes
		*   - extend union Name Directives[Const]
		*
		* @internal
		*/
		parseUnionTypeExtension() {
			let start = this._lexer.token;
			this.expectKeyword("extend"), this.expectKeyword("union");
			let name = this.parseName(), directives = this.parseConstDirectives(), types = this.parseUnionMemberTypes();
			if (directives.length === 0 && types.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.UNION_TYPE_EXTENSION,
				name,
				directives,
				types
			});
		}
		/**
		* EnumTypeExtension :
		*   - extend enum Name Directives[Const]? EnumValuesDefinition
		*   - extend enum Name Directives[Const]
		*
		* @internal
		*/
		parseEnumTypeExtension() {
			let start = this._lexer.token;
			this.expectKeyword("extend"), this.expectKeyword("enum");
			let name = this.parseName(), directives = this.parseConstDirectives(), values = this.parseEnumValuesDefinition();
			if (directives.length === 0 && values.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.ENUM_TYPE_EXTENSION,
				name,
				directives,
				values
			});
		}
		/**
		* InputObjectTypeExtension :
		*   - extend input Name Directives[Const]? InputFieldsDefinition
		*   - extend input Name Directives[Const]
		*
		* @internal
		*/
		parseInputObjectTypeExtension() {
			let start = this._lexer.token;
			this.expectKeyword("extend"), this.expectKeyword("input");
			let name = this.parseName(), directives = this.parseConstDirectives(), fields = this.parseInputFieldsDefinition();
			if (directives.length === 0 && fields.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION,
				name,
				directives,
				fields
			});
		}
		parseDirectiveDefinitionExtension() {
			let start = this._lexer.token;
			this.expectKeyword("extend"), this.expectKeyword("directive"), this.expectToken(_tokenKind.TokenKind.AT);
			let name = this.parseName(), directives = this.parseConstDirectives();
			if (directives.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.DIRECTIVE_EXTENSION,
				name,
				directives
			});
		}
		/**
		* ```
		* DirectiveDefinition :
		*   - Description? directive @ Name ArgumentsDefinition? `repeatable`? on DirectiveLocations
		* ```
		*
		* @internal
		*/
		parseDirectiveDefinition() {
			let start = this._lexer.token, description = this.parseDescription();
			this.expectKeyword("directive"), this.expectToken(_tokenKind.TokenKind.AT);
			let name = this.parseName(), args = this.parseArgumentDefs(), directives = this._options.experimentalDirectivesOnDirectiveDefinitions ? this.parseConstDirectives() : [], repeatable = this.expectOptionalKeyword("repeatable");
			this.expectKeyword("on");
			let locations = this.parseDirectiveLocations();
			return this.node(start, {
				kind: _kinds.Kind.DIRECTIVE_DEFINITION,
				description,
				name,
				arguments: args,
				directives,
				repeatable,
				locations
			});
		}
		/**
		* DirectiveLocations :
		*   - `|`? DirectiveLocation
		*   - DirectiveLocations | DirectiveLocation
		*
		* @internal
		*/
		parseDirectiveLocations() {
			return this.delimitedMany(_tokenKind.TokenKind.PIPE, this.parseDirectiveLocation);
		}
		parseDirectiveLocation() {
			let start = this._lexer.token, name = this.parseName();
			if (Object.prototype.hasOwnProperty.call(_directiveLocation.DirectiveLocation, name.value)) return name;
			throw this.unexpected(start);
		}
		/**
		* SchemaCoordinate :
		*   - Name
		*   - Name . Name
		*   - Name . Name ( Name : )
		*   - \@ Name
		*   - \@ Name ( Name : )
		* @returns Parsed schema coordinate AST.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { Kind, parseSchemaCoordinate } from 'graphql/language';
		*
		* const typeCoordinate = parseSchemaCoordinate('User.name');
		* const directiveCoordinate = parseSchemaCoordinate('@include(if:)');
		* assert(typeCoordinate.kind === Kind.MEMBER_COORDINATE);
		* assert(directiveCoordinate.kind === Kind.DIRECTIVE_ARGUMENT_COORDINATE);
		*
		* typeCoordinate.name.value; // => 'User'
		* typeCoordinate.memberName?.value; // => 'name'
		* directiveCoordinate.name.value; // => 'include'
		* directiveCoordinate.argumentName?.value; // => 'if'
		* ```
		*/
		parseSchemaCoordinate() {
			let start = this._lexer.token, ofDirective = this.expectOptionalToken(_tokenKind.TokenKind.AT), name = this.parseName(), memberName;
			!ofDirective && this.expectOptionalToken(_tokenKind.TokenKind.DOT) && (memberName = this.parseName());
			let argumentName;
			return (ofDirective || memberName) && this.expectOptionalToken(_tokenKind.TokenKind.PAREN_L) && (argumentName = this.parseName(), this.expectToken(_tokenKind.TokenKind.COLON), this.expectToken(_tokenKind.TokenKind.PAREN_R)), ofDirective ? argumentName ? this.node(start, {
				kind: _kinds.Kind.DIRECTIVE_ARGUMENT_COORDINATE,
				name,
				argumentName
			}) : this.node(start, {
				kind: _kinds.Kind.DIRECTIVE_COORDINATE,
				name
			}) : memberName ? argumentName ? this.node(start, {
				kind: _kinds.Kind.ARGUMENT_COORDINATE,
				name,
				fieldName: memberName,
				argumentName
			}) : this.node(start, {
				kind: _kinds.Kind.MEMBER_COORDINATE,
				name,
				memberName
			}) : this.node(start, {
				kind: _kinds.Kind.TYPE_COORDINATE,
				name
			});
		}
		/**
		* Returns a node that, if configured to do so, sets a "loc" field as a
		* location object, used to identify the place in the source that created a
		* given parsed object.
		*
		* @internal
		*/
		node(startToken, node) {
			return this._options.noLocation !== !0 && (node.loc = new _ast.Location(startToken, this._lexer.lastToken, this._lexer.source)), node;
		}
		/**
		* Determines if the next token is of a given kind
		*
		* @internal
		*/
		peek(kind) {
			return this._lexer.token.kind === kind;
		}
		/**
		* If the next token is of the given kind, return that token after advancing the lexer.
		* Otherwise, do not change the parser state and throw an error.
		*
		* @internal
		*/
		expectToken(kind) {
			let token = this._lexer.token;
			if (token.kind === kind) return this.advanceLexer(), token;
			throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Expected ${getTokenKindDesc(kind)}, found ${getTokenDesc(token)}.`);
		}
		/**
		* If the next token is of the given kind, return "true" after advancing the lexer.
		* Otherwise, do not change the parser state and return "false".
		*
		* @internal
		*/
		expectOptionalToken(kind) {
			return this._lexer.token.kind === kind && (this.advanceLexer(), !0);
		}
		/**
		* If the next token is a given keyword, advance the lexer.
		* Otherwise, do not change the parser state and throw an error.
		*
		* @internal
		*/
		expectKeyword(value) {
			let token = this._lexer.token;
			if (token.kind === _tokenKind.TokenKind.NAME && token.value === value) this.advanceLexer();
			else throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Expected "${value}", found ${getTokenDesc(token)}.`);
		}
		/**
		* If the next token is a given keyword, return "true" after advancing the lexer.
		* Otherwise, do not change the parser state and return "false".
		*
		* @internal
		*/
		expectOptionalKeyword(value) {
			let token = this._lexer.token;
			return token.kind === _tokenKind.TokenKind.NAME && token.value === value && (this.advanceLexer(), !0);
		}
		/**
		* Helper function for creating an error when an unexpected lexed token is encountered.
		*
		* @internal
		*/
		unexpected(atToken) {
			let token = atToken ?? this._lexer.token;
			return (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Unexpected ${getTokenDesc(token)}.`);
		}
		/**
		* Returns a possibly empty list of parse nodes, determined by the parseFn.
		* This list begins with a lex token of openKind and ends with a lex token of closeKind.
		* Advances the parser to the next lex token after the closing token.
		*
		* @internal
		*/
		any(openKind, parseFn, closeKind) {
			this.expectToken(openKind);
			let nodes = [];
			for (; !this.expectOptionalToken(closeKind);) nodes.push(parseFn.call(this));
			return nodes;
		}
		/**
		* Returns a list of parse nodes, determined by the parseFn.
		* It can be empty only if open token is missing otherwise it will always return non-empty list
		* that begins with a lex token of openKind and ends with a lex token of closeKind.
		* Advances the parser to the next lex token after the closing token.
		*
		* @internal
		*/
		optionalMany(openKind, parseFn, closeKind) {
			if (this.expectOptionalToken(openKind)) {
				let nodes = [];
				do
					nodes.push(parseFn.call(this));
				while (!this.expectOptionalToken(closeKind));
				return nodes;
			}
			return [];
		}
		/**
		* Returns a non-empty list of parse nodes, determined by the parseFn.
		* This list begins with a lex token of openKind and ends with a lex token of closeKind.
		* Advances the parser to the next lex token after the closing token.
		*
		* @internal
		*/
		many(openKind, parseFn, closeKind) {
			this.expectToken(openKind);
			let nodes = [];
			do
				nodes.push(parseFn.call(this));
			while (!this.expectOptionalToken(closeKind));
			return nodes;
		}
		/**
		* Returns a non-empty list of parse nodes, determined by the parseFn.
		* This list may begin with a lex token of delimiterKind followed by items separated by lex tokens of tokenKind.
		* Advances the parser to the next lex token after last item in the list.
		*
		* @internal
		*/
		delimitedMany(delimiterKind, parseFn) {
			this.expectOptionalToken(delimiterKind);
			let nodes = [];
			do
				nodes.push(parseFn.call(this));
			while (this.expectOptionalToken(delimiterKind));
			return nodes;
		}
		advanceLexer() {
			let { maxLexicalTokens = this._options.maxTokens } = this._options, token = this._lexer.advance();
			if (token.kind !== _tokenKind.TokenKind.EOF && (++this._tokenCounter, maxLexicalTokens !== void 0 && this._tokenCounter > maxLexicalTokens)) throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Document contains more that ${maxLexicalTokens} tokens. Parsing aborted.`);
		}
	};
	/**
	* A helper function to describe a token as a string for debugging.
	*
	* @internal
	*/
	exports.Parser = Parser;
	function getTokenDesc(token) {
		let value = token.value;
		return getTokenKindDesc(token.kind) + (value == null ? "" : ` "${value}"`);
	}
	/**
	* A helper function to describe a token kind as a string for debugging.
	*
	* @internal
	*/
	function getTokenKindDesc(kind) {
		return (0, _lexer.isPunctuatorTokenKind)(kind) ? `"${kind}"` : kind;
	}
})), require_didYouMean = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.didYouMean = didYouMean;
	/**
	* Given [A, B, C] return ' Did you mean A, B, or C?'.
	*
	* @internal
	*/
	/** @internal */
	function didYouMean(firstArg, secondArg) {
		let [subMessage, suggestionsArg] = secondArg ? [firstArg, secondArg] : [void 0, firstArg], message = " Did you mean ";
		subMessage && (message += subMessage + " ");
		let suggestions = suggestionsArg.map((x) => `"${x}"`);
		switch (suggestions.length) {
			case 0: return "";
			case 1: return message + suggestions[0] + "?";
			case 2: return message + suggestions[0] + " or " + suggestions[1] + "?";
		}
		let selected = suggestions.slice(0, 5), lastItem = selected.pop();
		return message + selected.join(", ") + ", or " + lastItem + "?";
	}
})), require_identityFunc = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.identityFunc = identityFunc;
	/**
	* Returns the first argument it receives.
	*
	* @internal
	*/
	function identityFunc(x) {
		return x;
	}
})), require_keyMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.keyMap = keyMap;
	/**
	* Creates a keyed JS object from an array, given a function to produce the keys
	* for each value in the array.
	*
	* This provides a convenient lookup for the array items if the key function
	* produces unique results.
	* @internal
	* @example
	* ```ts
	* import { keyMap } from 'graphql/jsutils/keyMap';
	*
	* const phoneBook = [
	*   { name: 'Jon', num: '555-1234' },
	*   { name: 'Jenny', num: '867-5309' },
	* ];
	*
	* const entriesByName = keyMap(phoneBook, (entry) => entry.name);
	*
	* Object.keys(entriesByName); // => ['Jon', 'Jenny']
	* entriesByName['Jenny']; // => { name: 'Jenny', num: '867-5309' }
	* ```
	*/
	function keyMap(list, keyFn) {
		let result = Object.create(null);
		for (let item of list) result[keyFn(item)] = item;
		return result;
	}
})), require_keyValMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.keyValMap = keyValMap;
	/**
	* Creates a keyed JS object from an array, given a function to produce the keys
	* and a function to produce the values from each item in the array.
	* @internal
	* @example
	* ```ts
	* import { keyValMap } from 'graphql/jsutils/keyValMap';
	*
	* const phoneBook = [
	*   { name: 'Jon', num: '555-1234' },
	*   { name: 'Jenny', num: '867-5309' },
	* ];
	*
	* const phonesByName = keyValMap(
	*   phoneBook,
	*   (entry) => entry.name,
	*   (entry) => entry.num,
	* ); // => { Jon: '555-1234', Jenny: '867-5309' }
	* ```
	*/
	function keyValMap(list, keyFn, valFn) {
		let result = Object.create(null);
		for (let item of list) result[keyFn(item)] = valFn(item);
		return result;
	}
})), require_mapValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.mapValue = mapValue;
	/**
	* Creates an object map with the same keys as `map` and values generated by
	* running each value of `map` thru `fn`.
	*
	* @internal
	*/
	function mapValue(map, fn) {
		let result = Object.create(null);
		for (let key of Object.keys(map)) result[key] = fn(map[key], key);
		return result;
	}
})), require_naturalCompare = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.naturalCompare = naturalCompare;
	/**
	* Returns a number indicating whether a reference string comes before, or after,
	* or is the same as the given string in natural sort order.
	*
	* See: https://en.wikipedia.org/wiki/Natural_sort_order
	*
	*
	* @internal
	*/
	function naturalCompare(aStr, bStr) {
		let aIndex = 0, bIndex = 0;
		for (; aIndex < aStr.length && bIndex < bStr.length;) {
			let aChar = aStr.charCodeAt(aIndex), bChar = bStr.charCodeAt(bIndex);
			if (isDigit(aChar) && isDigit(bChar)) {
				let aNum = 0;
				do
					++aIndex, aNum = aNum * 10 + aChar - DIGIT_0, aChar = aStr.charCodeAt(aIndex);
				while (isDigit(aChar) && aNum > 0);
				let bNum = 0;
				do
					++bIndex, bNum = bNum * 10 + bChar - DIGIT_0, bChar = bStr.charCodeAt(bIndex);
				while (isDigit(bChar) && bNum > 0);
				if (aNum < bNum) return -1;
				if (aNum > bNum) return 1;
			} else {
				if (aChar < bChar) return -1;
				if (aChar > bChar) return 1;
				++aIndex, ++bIndex;
			}
		}
		return aStr.length - bStr.length;
	}
	let DIGIT_0 = 48;
	function isDigit(code) {
		return !isNaN(code) && 48 <= code && code <= 57;
	}
})), require_suggestionList = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.suggestionList = suggestionList;
	var _naturalCompare = require_naturalCompare();
	/**
	* Given an invalid input string and a list of valid options, returns a filtered
	* list of valid options sorted based on their similarity with the input.
	*
	* @internal
	*/
	function suggestionList(input, options) {
		let optionsByDistance = Object.create(null), lexicalDistance = new LexicalDistance(input), threshold = Math.floor(input.length * .4) + 1;
		for (let option of options) {
			let distance = lexicalDistance.measure(option, threshold);
			distance !== void 0 && (optionsByDistance[option] = distance);
		}
		return Object.keys(optionsByDistance).sort((a, b) => {
			let distanceDiff = optionsByDistance[a] - optionsByDistance[b];
			return distanceDiff === 0 ? (0, _naturalCompare.naturalCompare)(a, b) : distanceDiff;
		});
	}
	/**
	* Computes the lexical distance between strings A and B.
	*
	* The "distance" between two strings is given by counting the minimum number
	* of edits needed to transform string A into string B. An edit can be an
	* insertion, deletion, or substitution of a single character, or a swap of two
	* adjacent characters.
	*
	* Includes a custom alteration from Damerau-Levenshtein to treat case changes
	* as a single edit which helps identify mis-cased values with an edit distance
	* of 1.
	*
	* This distance can be useful for detecting typos in input or sorting
	*
	* @internal
	*/
	var LexicalDistance = class {
		constructor(input) {
			this._input = input, this._inputLowerCase = input.toLowerCase(), this._inputArray = stringToArray(this._inputLowerCase), this._rows = [
				Array(input.length + 1).fill(0),
				Array(input.length + 1).fill(0),
				Array(input.length + 1).fill(0)
			];
		}
		measure(option, threshold) {
			if (this._input === option) return 0;
			let optionLowerCase = option.toLowerCase();
			if (this._inputLowerCase === optionLowerCase) return 1;
			let a = stringToArray(optionLowerCase), b = this._inputArray;
			if (a.length < b.length) {
				let tmp = a;
				a = b, b = tmp;
			}
			let aLength = a.length, bLength = b.length;
			if (aLength - bLength > threshold) return;
			let rows = this._rows;
			for (let j = 0; j <= bLength; j++) rows[0][j] = j;
			for (let i = 1; i <= aLength; i++) {
				let upRow = rows[(i - 1) % 3], currentRow = rows[i % 3], smallestCell = currentRow[0] = i;
				for (let j = 1; j <= bLength; j++) {
					let cost = a[i - 1] === b[j - 1] ? 0 : 1, currentCell = Math.min(upRow[j] + 1, currentRow[j - 1] + 1, upRow[j - 1] + cost);
					if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
						let doubleDiagonalCell = rows[(i - 2) % 3][j - 2];
						currentCell = Math.min(currentCell, doubleDiagonalCell + 1);
					}
					currentCell < smallestCell && (smallestCell = currentCell), currentRow[j] = currentCell;
				}
				if (smallestCell > threshold) return;
			}
			let distance = rows[aLength % 3][bLength];
			return distance <= threshold ? distance : void 0;
		}
	};
	function stringToArray(str) {
		let strLength = str.length, array = Array(strLength);
		for (let i = 0; i < strLength; ++i) array[i] = str.charCodeAt(i);
		return array;
	}
})), require_toObjMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.toObjMap = toObjMap;
	/** @internal */
	function toObjMap(obj) {
		if (obj == null) return Object.create(null);
		if (Object.getPrototypeOf(obj) === null) return obj;
		let map = Object.create(null);
		for (let [key, value] of Object.entries(obj)) map[key] = value;
		return map;
	}
})), require_printString = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.printString = printString;
	/**
	* Prints a string as a GraphQL StringValue literal. Replaces control characters
	* and excluded characters (" U+0022 and \\ U+005C) with escape sequences.
	*
	* @internal
	*/
	function printString(str) {
		return `"${str.replace(escapedRegExp, escapedReplacer)}"`;
	}
	/** @internal */
	let escapedRegExp = /[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
	function escapedReplacer(str) {
		return escapeSequences[str.charCodeAt(0)];
	}
	let escapeSequences = /* @__PURE__ */ "\\u0000.\\u0001.\\u0002.\\u0003.\\u0004.\\u0005.\\u0006.\\u0007.\\b.\\t.\\n.\\u000B.\\f.\\r.\\u000E.\\u000F.\\u0010.\\u0011.\\u0012.\\u0013.\\u0014.\\u0015.\\u0016.\\u0017.\\u0018.\\u0019.\\u001A.\\u001B.\\u001C.\\u001D.\\u001E.\\u001F...\\\"..........................................................\\\\...................................\\u007F.\\u0080.\\u0081.\\u0082.\\u0083.\\u0084.\\u0085.\\u0086.\\u0087.\\u0088.\\u0089.\\u008A.\\u008B.\\u008C.\\u008D.\\u008E.\\u008F.\\u0090.\\u0091.\\u0092.\\u0093.\\u0094.\\u0095.\\u0096.\\u0097.\\u0098.\\u0099.\\u009A.\\u009B.\\u009C.\\u009D.\\u009E.\\u009F".split(".");
})), require_reducer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.reduce = reduce;
	var _inspect = require_inspect(), _ast = require_ast();
	/** @category Visiting */
	/** @internal */
	function reduce(root, reducer) {
		let stack = [], frame = {
			parent: [root],
			keys: void 0,
			results: [],
			index: -1
		}, node;
		do {
			let kind;
			frame.index++;
			let length = frame.keys === void 0 ? frame.parent.length : frame.keys.length;
			if (frame.index === length) node = frame.results, kind = frame.keys === void 0 ? void 0 : frame.results.kind, frame = stack.pop();
			else {
				if (node = frame.keys === void 0 ? frame.parent[frame.index] : frame.parent[frame.keys[frame.index]], node == null && stack.length !== 0) continue;
				if (Array.isArray(node)) {
					if (node.length !== 0) {
						stack.push(frame), frame = {
							parent: node,
							keys: void 0,
							results: [],
							index: -1
						};
						continue;
					}
				} else {
					let parent = node;
					kind = parent?.kind;
					let keys = typeof kind == "string" ? _ast.QueryDocumentKeys[kind] : void 0;
					if (!Array.isArray(keys)) throw Error(`Invalid AST Node: ${(0, _inspect.inspect)(node)}.`);
					if (keys.length !== 0) {
						stack.push(frame), frame = {
							parent,
							keys,
							results: { ...parent },
							index: -1
						};
						continue;
					}
				}
			}
			if (kind !== void 0) {
				let reduceNode = reducer[kind];
				node = reduceNode?.(node);
			}
			frame.keys === void 0 ? frame.results.push(node) : frame.results[frame.keys[frame.index]] = node;
		} while (stack.length !== 0);
		return node;
	}
})), require_printer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.print = print, exports.printForError = printForError;
	var _blockString = require_blockString(), _printString = require_printString(), _reducer = require_reducer();
	/** @category Printing */
	/** @internal */
	function print(ast, options) {
		return render((0, _reducer.reduce)(ast, printDocASTReducer), options?.maxIndentDepth ?? 1e400);
	}
	/** @internal */
	function printForError(ast) {
		return print(ast, { maxIndentDepth: 100 });
	}
	var PrintBuffer = class PrintBuffer {
		next = void 0;
		tail = this;
		indentBefore = !1;
		dedentAfter = !1;
		constructor(value = "", isBlockString = !1) {
			this.length = value.length, this.lines = value.includes("\n") ? value.split("\n") : value, this.newlines = typeof this.lines == "string" ? 0 : this.lines.length - 1, this.isBlockString = isBlockString;
		}
		append(result) {
			if (result.length === 0) return this;
			let next = typeof result == "string" ? new PrintBuffer(result) : result;
			return this.tail.next = next, this.tail = next.tail, this.length += next.length, this.newlines += next.newlines, this;
		}
		indent() {
			return this.length === 0 || (this.indentBefore = !0, this.tail.dedentAfter = !0, this.length += 2 * (this.newlines + 1)), this;
		}
	};
	let EMPTY = new PrintBuffer();
	function render(buffer, maxDepth) {
		let output = "", text = "", depth = 0, indentation = "", part = buffer;
		for (; part !== void 0;) {
			let lines = part.lines;
			if (part.indentBefore && (depth < maxDepth && (indentation += "  ", text += "  "), depth++), typeof lines == "string") text += lines;
			else {
				text += lines[0];
				let newline = !part.isBlockString && depth >= maxDepth ? " " : "\n" + indentation;
				for (let i = 1; i < lines.length; i++) output += text, text = newline + lines[i];
			}
			part.dedentAfter && (depth--, indentation = indentation.slice(0, depth * 2)), part = part.next;
		}
		return output + text;
	}
	let printDocASTReducer = {
		Name: (node) => new PrintBuffer(node.value),
		Variable: (node) => join(["$", node.name]),
		Document: (node) => join(node.definitions, "\n\n"),
		OperationDefinition(node) {
			let varDefs = hasMultilineItems(node.variableDefinitions) ? wrap("(\n", join(node.variableDefinitions, "\n"), "\n)") : wrap("(", join(node.variableDefinitions, ", "), ")"), prefix = join([wrap("", node.description, "\n"), join([
				node.operation,
				join([node.name, varDefs]),
				join(node.directives, " ")
			], " ")]);
			return join([node.operation === "query" && prefix.length === node.operation.length ? "" : join([prefix, " "]), node.selectionSet]);
		},
		VariableDefinition: ({ variable, type, defaultValue, directives, description }) => join([
			wrap("", description, "\n"),
			variable,
			": ",
			type,
			wrap(" = ", defaultValue),
			wrap(" ", join(directives, " "))
		]),
		SelectionSet: ({ selections }) => block(selections),
		Field({ alias, name, arguments: args, directives, selectionSet }) {
			return join([
				wrappedLineAndArgs(join([wrap("", alias, ": "), name], ""), args),
				wrap(" ", join(directives, " ")),
				wrap(" ", selectionSet)
			]);
		},
		Argument: ({ name, value }) => join([
			name,
			": ",
			value
		]),
		FragmentSpread: ({ name, directives }) => join([
			"...",
			name,
			wrap(" ", join(directives, " "))
		]),
		InlineFragment: ({ typeCondition, directives, selectionSet }) => join([
			"...",
			wrap("on ", typeCondition),
			join(directives, " "),
			selectionSet
		], " "),
		FragmentDefinition: ({ name, typeCondition, variableDefinitions, directives, selectionSet, description }) => join([
			wrap("", description, "\n"),
			"fragment ",
			name,
			wrap("(", join(variableDefinitions, ", "), ")"),
			" on ",
			typeCondition,
			" ",
			wrap("", join(directives, " "), " "),
			selectionSet
		]),
		IntValue: ({ value }) => new PrintBuffer(value),
		FloatValue: ({ value }) => new PrintBuffer(value),
		StringValue: ({ value, block: isBlockString }) => new PrintBuffer(isBlockString === !0 ? (0, _blockString.printBlockString)(value) : (0, _printString.printString)(value), isBlockString === !0),
		BooleanValue: ({ value }) => new PrintBuffer(value ? "true" : "false"),
		NullValue: () => new PrintBuffer("null"),
		EnumValue: ({ value }) => new PrintBuffer(value),
		ListValue: ({ values }) => join([
			"[",
			join(values, ", "),
			"]"
		]),
		ObjectValue: ({ fields }) => join([
			"{",
			join(fields, ", "),
			"}"
		]),
		ObjectField: ({ name, value }) => join([
			name,
			": ",
			value
		]),
		Directive: ({ name, arguments: args }) => join([
			"@",
			name,
			wrap("(", join(args, ", "), ")")
		]),
		NamedType: ({ name }) => name,
		ListType: ({ type }) => join([
			"[",
			type,
			"]"
		]),
		NonNullType: ({ type }) => join([type, "!"]),
		SchemaDefinition: ({ description, directives, operationTypes }) => join([wrap("", description, "\n"), join([
			"schema",
			join(directives, " "),
			block(operationTypes)
		], " ")]),
		OperationTypeDefinition: ({ operation, type }) => join([
			operation,
			": ",
			type
		]),
		ScalarTypeDefinition: ({ description, name, directives }) => join([wrap("", description, "\n"), join([
			"scalar",
			name,
			join(directives, " ")
		], " ")]),
		ObjectTypeDefinition: ({ description, name, interfaces, directives, fields }) => join([wrap("", description, "\n"), join([
			"type",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " ")]),
		FieldDefinition: ({ description, name, arguments: args, type, directives }) => join([
			wrap("", description, "\n"),
			name,
			hasMultilineItems(args) ? wrap("(\n", join(args, "\n").indent(), "\n)") : wrap("(", join(args, ", "), ")"),
			": ",
			type,
			wrap(" ", join(directives, " "))
		]),
		InputValueDefinition: ({ description, name, type, defaultValue, directives }) => join([
			wrap("", description, "\n"),
			name,
			": ",
			type,
			wrap(" = ", defaultValue),
			wrap(" ", join(directives, " "))
		]),
		InterfaceTypeDefinition: ({ description, name, interfaces, directives, fields }) => join([wrap("", description, "\n"), join([
			"interface",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " ")]),
		UnionTypeDefinition: ({ description, name, directives, types }) => join([wrap("", description, "\n"), join([
			"union",
			name,
			join(directives, " "),
			wrap("= ", join(types, " | "))
		], " ")]),
		EnumTypeDefinition: ({ description, name, directives, values }) => join([wrap("", description, "\n"), join([
			"enum",
			name,
			join(directives, " "),
			block(values)
		], " ")]),
		EnumValueDefinition: ({ description, name, directives }) => join([wrap("", description, "\n"), join([name, join(directives, " ")], " ")]),
		InputObjectTypeDefinition: ({ description, name, directives, fields }) => join([wrap("", description, "\n"), join([
			"input",
			name,
			join(directives, " "),
			block(fields)
		], " ")]),
		DirectiveDefinition: ({ description, name, arguments: args, directives, repeatable, locations }) => join([
			wrap("", description, "\n"),
			"directive @",
			name,
			hasMultilineItems(args) ? wrap("(\n", join(args, "\n").indent(), "\n)") : wrap("(", join(args, ", "), ")"),
			wrap(" ", join(directives, " ")),
			repeatable ? " repeatable" : "",
			" on ",
			join(locations, " | ")
		]),
		SchemaExtension: ({ directives, operationTypes }) => join([
			"extend schema",
			join(directives, " "),
			block(operationTypes)
		], " "),
		ScalarTypeExtension: ({ name, directives }) => join([
			"extend scalar",
			name,
			join(directives, " ")
		], " "),
		ObjectTypeExtension: ({ name, interfaces, directives, fields }) => join([
			"extend type",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " "),
		InterfaceTypeExtension: ({ name, interfaces, directives, fields }) => join([
			"extend interface",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " "),
		UnionTypeExtension: ({ name, directives, types }) => join([
			"extend union",
			name,
			join(directives, " "),
			wrap("= ", join(types, " | "))
		], " "),
		EnumTypeExtension: ({ name, directives, values }) => join([
			"extend enum",
			name,
			join(directives, " "),
			block(values)
		], " "),
		InputObjectTypeExtension: ({ name, directives, fields }) => join([
			"extend input",
			name,
			join(directives, " "),
			block(fields)
		], " "),
		DirectiveExtension: ({ name, directives }) => join([join(["extend directive @", name]), join(directives, " ")], " "),
		TypeCoordinate: ({ name }) => name,
		MemberCoordinate: ({ name, memberName }) => join([name, wrap(".", memberName)]),
		ArgumentCoordinate: ({ name, fieldName, argumentName }) => join([
			name,
			wrap(".", fieldName),
			wrap("(", argumentName, ":)")
		]),
		DirectiveCoordinate: ({ name }) => join(["@", name]),
		DirectiveArgumentCoordinate: ({ name, argumentName }) => join([
			"@",
			name,
			wrap("(", argumentName, ":)")
		])
	};
	/**
	* Given maybeArray, print an empty string if it is null or empty, otherwise
	* print all items together separated by separator if provided
	*
	* @internal
	*/
	function join(maybeArray, separator = "") {
		if (maybeArray == null || maybeArray.length === 0) return EMPTY;
		let result = EMPTY;
		for (let item of maybeArray) item !== void 0 && item.length !== 0 && (result.length === 0 ? result = typeof item == "string" ? new PrintBuffer(item) : item : (separator !== "" && result.append(separator), result.append(item)));
		return result;
	}
	function joinedLength(array, separator) {
		let length = 0;
		for (let item of array) item.length !== 0 && (length += (length === 0 ? 0 : separator.length) + item.length);
		return length;
	}
	/**
	* Given array, print each item on its own line, wrapped in an indented `{ }` block.
	*
	* @internal
	*/
	function block(array) {
		return wrap("{\n", join(array, "\n").indent(), "\n}");
	}
	/**
	* If maybeBuffer is not null or empty, then wrap with start and end, otherwise print an empty string.
	*
	* @internal
	*/
	function wrap(start, maybeBuffer, end = "") {
		return maybeBuffer != null && maybeBuffer.length !== 0 ? start === "" ? maybeBuffer.append(end) : new PrintBuffer(start).append(maybeBuffer).append(end) : EMPTY;
	}
	function hasMultilineItems(maybeArray) {
		return maybeArray?.some((result) => result.newlines !== 0) ?? !1;
	}
	function wrappedLineAndArgs(prefix, args) {
		return args == null || args.length === 0 ? prefix : join([prefix, prefix.length + joinedLength(args, ", ") + 2 > 80 ? wrap("(\n", join(args, "\n").indent(), "\n)") : wrap("(", join(args, ", "), ")")]);
	}
})), require_valueFromASTUntyped = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.valueFromASTUntyped = valueFromASTUntyped;
	var _keyValMap = require_keyValMap(), _kinds = require_kinds();
	/** @category Values */
	/**
	* Produces a JavaScript value given a GraphQL Value AST.
	*
	* Because no GraphQL type is provided, the returned JavaScript value reflects
	* the provided GraphQL value AST.
	*
	* | GraphQL Value        | JavaScript Value |
	* | -------------------- | ---------------- |
	* | Input Object         | Object           |
	* | List                 | Array            |
	* | Boolean              | Boolean          |
	* | String / Enum        | String           |
	* | Int / Float          | Number           |
	* | Null                 | null             |
	* @param valueNode - GraphQL value AST node to convert.
	* @param variables - Optional runtime variable values keyed by variable name.
	* @returns JavaScript value represented by the GraphQL value AST.
	* @example
	* ```ts
	* import { parseValue } from 'graphql/language';
	* import { valueFromASTUntyped } from 'graphql/utilities';
	*
	* const value = valueFromASTUntyped(parseValue('[1, 2, 3]')); // => [1, 2, 3]
	* valueFromASTUntyped(parseValue('$name'), { name: 'Ada' }); // => 'Ada'
	* ```
	*/
	function valueFromASTUntyped(valueNode, variables) {
		switch (valueNode.kind) {
			case _kinds.Kind.NULL: return null;
			case _kinds.Kind.INT: return parseInt(valueNode.value, 10);
			case _kinds.Kind.FLOAT: return parseFloat(valueNode.value);
			case _kinds.Kind.STRING:
			case _kinds.Kind.ENUM:
			case _kinds.Kind.BOOLEAN: return valueNode.value;
			case _kinds.Kind.LIST: return valueNode.values.map((node) => valueFromASTUntyped(node, variables));
			case _kinds.Kind.OBJECT: return (0, _keyValMap.keyValMap)(valueNode.fields, (field) => field.name.value, (field) => valueFromASTUntyped(field.value, variables));
			case _kinds.Kind.VARIABLE: return variables?.[valueNode.name.value];
		}
	}
})), require_assertName = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.assertEnumValueName = assertEnumValueName, exports.assertName = assertName;
	var _devAssert = require_devAssert(), _GraphQLError = require_GraphQLError(), _characterClasses = require_characterClasses();
	/** @category Names */
	/**
	* Upholds the spec rules about naming.
	* @param name - The GraphQL name to validate.
	* @returns The validated GraphQL name.
	* @example
	* ```ts
	* import { assertName } from 'graphql/type';
	*
	* assertName('User'); // => 'User'
	* assertName('123User'); // throws an error
	* ```
	*/
	function assertName(name) {
		if (name ?? (0, _devAssert.devAssert)(!1, "Must provide name."), typeof name == "string" || (0, _devAssert.devAssert)(!1, "Expected name to be a string."), name.length === 0) throw new _GraphQLError.GraphQLError("Expected name to be a non-empty string.");
		for (let i = 1; i < name.length; ++i) if (!(0, _characterClasses.isNameContinue)(name.charCodeAt(i))) throw new _GraphQLError.GraphQLError(`Names must only contain [_a-zA-Z0-9] but "${name}" does not.`);
		if (!(0, _characterClasses.isNameStart)(name.charCodeAt(0))) throw new _GraphQLError.GraphQLError(`Names must start with [_a-zA-Z] but "${name}" does not.`);
		return name;
	}
	/**
	* Upholds the spec rules about naming enum values.
	* @param name - The GraphQL name to validate.
	* @returns The validated GraphQL name.
	* @example
	* ```ts
	* import { assertEnumValueName } from 'graphql/type';
	*
	* assertEnumValueName('ACTIVE'); // => 'ACTIVE'
	* assertEnumValueName('true'); // throws an error
	* ```
	*/
	function assertEnumValueName(name) {
		if (name === "true" || name === "false" || name === "null") throw new _GraphQLError.GraphQLError(`Enum values cannot be named: ${name}`);
		return assertName(name);
	}
})), require_definition = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.GraphQLUnionType = exports.GraphQLScalarType = exports.GraphQLObjectType = exports.GraphQLNonNull = exports.GraphQLList = exports.GraphQLInterfaceType = exports.GraphQLInputObjectType = exports.GraphQLEnumType = void 0, exports.argsToArgsConfig = argsToArgsConfig, exports.assertAbstractType = assertAbstractType, exports.assertCompositeType = assertCompositeType, exports.assertEnumType = assertEnumType, exports.assertInputObjectType = assertInputObjectType, exports.assertInputType = assertInputType, exports.assertInterfaceType = assertInterfaceType, exports.assertLeafType = assertLeafType, exports.assertListType = assertListType, exports.assertNamedType = assertNamedType, exports.assertNonNullType = assertNonNullType, exports.assertNullableType = assertNullableType, exports.assertObjectType = assertObjectType, exports.assertOutputType = assertOutputType, exports.assertScalarType = assertScalarType, exports.assertType = assertType, exports.assertUnionType = assertUnionType, exports.assertWrappingType = assertWrappingType, exports.defineArguments = defineArguments, exports.getNamedType = getNamedType, exports.getNullableType = getNullableType, exports.isAbstractType = isAbstractType, exports.isCompositeType = isCompositeType, exports.isEnumType = isEnumType, exports.isInputObjectType = isInputObjectType, exports.isInputType = isInputType, exports.isInterfaceType = isInterfaceType, exports.isLeafType = isLeafType, exports.isListType = isListType, exports.isNamedType = isNamedType, exports.isNonNullType = isNonNullType, exports.isNullableType = isNullableType, exports.isObjectType = isObjectType, exports.isOutputType = isOutputType, exports.isRequiredArgument = isRequiredArgument, exports.isRequiredInputField = isRequiredInputField, exports.isScalarType = isScalarType, exports.isType = isType, exports.isUnionType = isUnionType, exports.isWrappingType = isWrappingType, exports.resolveObjMapThunk = resolveObjMapThunk, exports.resolveReadonlyArrayThunk = resolveReadonlyArrayThunk;
	var _devAssert = require_devAssert(), _didYouMean = require_didYouMean(), _identityFunc = require_identityFunc(), _inspect = require_inspect(), _instanceOf = require_instanceOf(), _isObjectLike = require_isObjectLike(), _keyMap = require_keyMap(), _keyValMap = require_keyValMap(), _mapValue = require_mapValue(), _suggestionList = require_suggestionList(), _toObjMap = require_toObjMap(), _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _printer = require_printer(), _valueFromASTUntyped = require_valueFromASTUntyped(), _assertName = require_assertName();
	/** @category Types */
	/**
	* Returns true when the value is any GraphQL type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is any GraphQL type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { GraphQLList, GraphQLString, isType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* isType(GraphQLString); // => true
	* isType(new GraphQLList(GraphQLString)); // => true
	* isType(schema.getType('Query')); // => true
	* isType('String'); // => false
	* ```
	*/
	function isType(type) {
		return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isInputObjectType(type) || isListType(type) || isNonNullType(type);
	}
	/**
	* Returns the value as a GraphQL type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const queryType = assertType(schema.getType('Query'));
	*
	* queryType.toString(); // => 'Query'
	* assertType('Query'); // throws an error
	* ```
	*/
	function assertType(type) {
		if (!isType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL type.`);
		return type;
	}
	/**
	* There are predicates for each kind of GraphQL type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLScalarType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isScalarType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   scalar DateTime
	*
	*   type Query {
	*     createdAt: DateTime
	*   }
	* `);
	*
	* isScalarType(schema.getType('DateTime')); // => true
	* isScalarType(schema.getType('Query')); // => false
	* ```
	*/
	function isScalarType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLScalarType);
	}
	/**
	* Returns the value as a GraphQLScalarType, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLScalarType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertScalarType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   scalar DateTime
	*
	*   type Query {
	*     createdAt: DateTime
	*   }
	* `);
	*
	* const dateTimeType = assertScalarType(schema.getType('DateTime'));
	*
	* dateTimeType.name; // => 'DateTime'
	* assertScalarType(schema.getType('Query')); // throws an error
	* ```
	*/
	function assertScalarType(type) {
		if (!isScalarType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Scalar type.`);
		return type;
	}
	/**
	* Returns true when the value is a GraphQLObjectType.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLObjectType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isObjectType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type User {
	*     name: String
	*   }
	*
	*   type Query {
	*     user: User
	*   }
	* `);
	*
	* isObjectType(schema.getType('User')); // => true
	* isObjectType(schema.getType('ReviewInput')); // => false
	* ```
	*/
	function isObjectType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLObjectType);
	}
	/**
	* Returns the value as a GraphQLObjectType, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLObjectType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertObjectType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type User {
	*     name: String
	*   }
	*
	*   type Query {
	*     user: User
	*   }
	* `);
	*
	* const userType = assertObjectType(schema.getType('User'));
	*
	* Object.keys(userType.getFields()); // => ['name']
	* assertObjectType(schema.getType('ReviewInput')); // throws an error
	* ```
	*/
	function assertObjectType(type) {
		if (!isObjectType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Object type.`);
		return type;
	}
	/**
	* Returns true when the value is a GraphQLInterfaceType.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLInterfaceType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isInterfaceType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   interface Node {
	*     id: ID!
	*   }
	*
	*   type User implements Node {
	*     id: ID!
	*   }
	*
	*   type Query {
	*     node: Node
	*   }
	* `);
	*
	* isInterfaceType(schema.getType('Node')); // => true
	* isInterfaceType(schema.getType('User')); // => false
	* ```
	*/
	function isInterfaceType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLInterfaceType);
	}
	/**
	* Returns the value as a GraphQLInterfaceType, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLInterfaceType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertInterfaceType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   interface Node {
	*     id: ID!
	*   }
	*
	*   type User implements Node {
	*     id: ID!
	*   }
	*
	*   type Query {
	*     node: Node
	*   }
	* `);
	*
	* const nodeType = assertInterfaceType(schema.getType('Node'));
	*
	* nodeType.name; // => 'Node'
	* assertInterfaceType(schema.getType('User')); // throws an error
	* ```
	*/
	function assertInterfaceType(type) {
		if (!isInterfaceType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Interface type.`);
		return type;
	}
	/**
	* Returns true when the value is a GraphQLUnionType.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLUnionType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isUnionType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Photo {
	*     url: String!
	*   }
	*
	*   type Video {
	*     url: String!
	*   }
	*
	*   union Media = Photo | Video
	*
	*   type Query {
	*     media: [Media]
	*   }
	* `);
	*
	* isUnionType(schema.getType('Media')); // => true
	* isUnionType(schema.getType('Photo')); // => false
	* ```
	*/
	function isUnionType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLUnionType);
	}
	/**
	* Returns the value as a GraphQLUnionType, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLUnionType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertUnionType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Photo {
	*     url: String!
	*   }
	*
	*   type Video {
	*     url: String!
	*   }
	*
	*   union Media = Photo | Video
	*
	*   type Query {
	*     media: [Media]
	*   }
	* `);
	*
	* const mediaType = assertUnionType(schema.getType('Media'));
	*
	* mediaType.getTypes().map((type) => type.name); // => ['Photo', 'Video']
	* assertUnionType(schema.getType('Photo')); // throws an error
	* ```
	*/
	function assertUnionType(type) {
		if (!isUnionType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Union type.`);
		return type;
	}
	/**
	* Returns true when the value is a GraphQLEnumType.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLEnumType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isEnumType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   enum Episode {
	*     NEW_HOPE
	*     EMPIRE
	*   }
	*
	*   type Query {
	*     favoriteEpisode: Episode
	*   }
	* `);
	*
	* isEnumType(schema.getType('Episode')); // => true
	* isEnumType(schema.getType('Query')); // => false
	* ```
	*/
	function isEnumType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLEnumType);
	}
	/**
	* Returns the value as a GraphQLEnumType, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLEnumType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertEnumType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   enum Episode {
	*     NEW_HOPE
	*     EMPIRE
	*   }
	*
	*   type Query {
	*     favoriteEpisode: Episode
	*   }
	* `);
	*
	* const episodeType = assertEnumType(schema.getType('Episode'));
	*
	* episodeType.getValues().map((value) => value.name); // => ['NEW_HOPE', 'EMPIRE']
	* assertEnumType(schema.getType('Query')); // throws an error
	* ```
	*/
	function assertEnumType(type) {
		if (!isEnumType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Enum type.`);
		return type;
	}
	/**
	* Returns true when the value is a GraphQLInputObjectType.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLInputObjectType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isInputObjectType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput): Review
	*   }
	* `);
	*
	* isInputObjectType(schema.getType('ReviewInput')); // => true
	* isInputObjectType(schema.getType('Review')); // => false
	* ```
	*/
	function isInputObjectType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLInputObjectType);
	}
	/**
	* Returns the value as a GraphQLInputObjectType, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLInputObjectType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertInputObjectType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput): Review
	*   }
	* `);
	*
	* const inputType = assertInputObjectType(schema.getType('ReviewInput'));
	*
	* Object.keys(inputType.getFields()); // => ['stars']
	* assertInputObjectType(schema.getType('Review')); // throws an error
	* ```
	*/
	function assertInputObjectType(type) {
		if (!isInputObjectType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Input Object type.`);
		return type;
	}
	/**
	* Returns true when the value is a GraphQLList.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLList.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { GraphQLList, GraphQLString, isListType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     tags: [String!]!
	*   }
	* `);
	*
	* const tagsField = schema.getQueryType()?.getFields().tags;
	*
	* isListType(new GraphQLList(GraphQLString)); // => true
	* isListType(GraphQLString); // => false
	* isListType(tagsField?.type); // => false
	* ```
	*/
	/** @internal */
	function isListType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLList);
	}
	/**
	* Returns the value as a GraphQLList, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLList.
	* @example
	* ```ts
	* import { GraphQLList, GraphQLString, assertListType } from 'graphql/type';
	*
	* const listType = assertListType(new GraphQLList(GraphQLString));
	*
	* listType.ofType; // => GraphQLString
	* assertListType(GraphQLString); // throws an error
	* ```
	*/
	function assertListType(type) {
		if (!isListType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL List type.`);
		return type;
	}
	/**
	* Returns true when the value is a GraphQLNonNull.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLNonNull.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { GraphQLNonNull, GraphQLString, isNonNullType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String!
	*     nickname: String
	*   }
	* `);
	*
	* const fields = schema.getQueryType()?.getFields();
	*
	* isNonNullType(new GraphQLNonNull(GraphQLString)); // => true
	* isNonNullType(fields?.name.type); // => true
	* isNonNullType(fields?.nickname.type); // => false
	* ```
	*/
	/** @internal */
	function isNonNullType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLNonNull);
	}
	/**
	* Returns the value as a GraphQLNonNull, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLNonNull.
	* @example
	* ```ts
	* import { GraphQLNonNull, GraphQLString, assertNonNullType } from 'graphql/type';
	*
	* const nonNullType = assertNonNullType(new GraphQLNonNull(GraphQLString));
	*
	* nonNullType.ofType; // => GraphQLString
	* assertNonNullType(GraphQLString); // throws an error
	* ```
	*/
	function assertNonNullType(type) {
		if (!isNonNullType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Non-Null type.`);
		return type;
	}
	/** These types may be used as input types for arguments and directives. */
	/**
	* Returns true when the value can be used as a GraphQL input type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value can be used as a GraphQL input type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isInputType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput): Review
	*   }
	* `);
	*
	* isInputType(schema.getType('ReviewInput')); // => true
	* isInputType(schema.getType('Review')); // => false
	* ```
	*/
	function isInputType(type) {
		return isScalarType(type) || isEnumType(type) || isInputObjectType(type) || isWrappingType(type) && isInputType(type.ofType);
	}
	/**
	* Returns the value as a GraphQL input type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL input type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertInputType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput): Review
	*   }
	* `);
	*
	* const inputType = assertInputType(schema.getType('ReviewInput'));
	*
	* inputType.toString(); // => 'ReviewInput'
	* assertInputType(schema.getType('Review')); // throws an error
	* ```
	*/
	function assertInputType(type) {
		if (!isInputType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL input type.`);
		return type;
	}
	/** These types may be used as output types as the result of fields. */
	/**
	* Returns true when the value can be used as a GraphQL output type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value can be used as a GraphQL output type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isOutputType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput): Review
	*   }
	* `);
	*
	* isOutputType(schema.getType('Review')); // => true
	* isOutputType(schema.getType('ReviewInput')); // => false
	* ```
	*/
	function isOutputType(type) {
		return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isWrappingType(type) && isOutputType(type.ofType);
	}
	/**
	* Returns the value as a GraphQL output type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL output type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertOutputType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput): Review
	*   }
	* `);
	*
	* const outputType = assertOutputType(schema.getType('Review'));
	*
	* outputType.toString(); // => 'Review'
	* assertOutputType(schema.getType('ReviewInput')); // throws an error
	* ```
	*/
	function assertOutputType(type) {
		if (!isOutputType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL output type.`);
		return type;
	}
	/** These types may describe types which may be leaf values. */
	/**
	* Returns true when the value is a GraphQL scalar or enum type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQL scalar or enum type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isLeafType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   enum Episode {
	*     NEW_HOPE
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     episode: Episode
	*     review: Review
	*   }
	* `);
	*
	* isLeafType(schema.getType('Episode')); // => true
	* isLeafType(schema.getType('String')); // => true
	* isLeafType(schema.getType('Review')); // => false
	* ```
	*/
	function isLeafType(type) {
		return isScalarType(type) || isEnumType(type);
	}
	/**
	* Returns the value as a GraphQL leaf type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL leaf type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertLeafType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   enum Episode {
	*     NEW_HOPE
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     episode: Episode
	*     review: Review
	*   }
	* `);
	*
	* const episodeType = assertLeafType(schema.getType('Episode'));
	*
	* episodeType.toString(); // => 'Episode'
	* assertLeafType(schema.getType('Review')); // throws an error
	* ```
	*/
	function assertLeafType(type) {
		if (!isLeafType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL leaf type.`);
		return type;
	}
	/** These types may describe the parent context of a selection set. */
	/**
	* Returns true when the value is a GraphQL object, interface, or union type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQL object, interface, or union type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isCompositeType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   interface Node {
	*     id: ID!
	*   }
	*
	*   type User implements Node {
	*     id: ID!
	*   }
	*
	*   union SearchResult = User
	*
	*   type Query {
	*     node: Node
	*     search: [SearchResult]
	*   }
	* `);
	*
	* isCompositeType(schema.getType('User')); // => true
	* isCompositeType(schema.getType('Node')); // => true
	* isCompositeType(schema.getType('SearchResult')); // => true
	* isCompositeType(schema.getType('String')); // => false
	* ```
	*/
	function isCompositeType(type) {
		return isObjectType(type) || isInterfaceType(type) || isUnionType(type);
	}
	/**
	* Returns the value as a GraphQL composite type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL composite type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertCompositeType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   interface Node {
	*     id: ID!
	*   }
	*
	*   type User implements Node {
	*     id: ID!
	*   }
	*
	*   type Query {
	*     node: Node
	*   }
	* `);
	*
	* const userType = assertCompositeType(schema.getType('User'));
	*
	* userType.toString(); // => 'User'
	* assertCompositeType(schema.getType('String')); // throws an error
	* ```
	*/
	function assertCompositeType(type) {
		if (!isCompositeType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL composite type.`);
		return type;
	}
	/** These types may describe the parent context of a selection set. */
	/**
	* Returns true when the value is a GraphQL interface or union type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQL interface or union type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isAbstractType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   interface Node {
	*     id: ID!
	*   }
	*
	*   type User implements Node {
	*     id: ID!
	*   }
	*
	*   union SearchResult = User
	*
	*   type Query {
	*     node: Node
	*     search: [SearchResult]
	*   }
	* `);
	*
	* isAbstractType(schema.getType('Node')); // => true
	* isAbstractType(schema.getType('SearchResult')); // => true
	* isAbstractType(schema.getType('User')); // => false
	* ```
	*/
	function isAbstractType(type) {
		return isInterfaceType(type) || isUnionType(type);
	}
	/**
	* Returns the value as a GraphQL abstract type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL abstract type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertAbstractType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   interface Node {
	*     id: ID!
	*   }
	*
	*   type User implements Node {
	*     id: ID!
	*   }
	*
	*   type Query {
	*     node: Node
	*   }
	* `);
	*
	* const nodeType = assertAbstractType(schema.getType('Node'));
	*
	* nodeType.toString(); // => 'Node'
	* assertAbstractType(schema.getType('User')); // throws an error
	* ```
	*/
	function assertAbstractType(type) {
		if (!isAbstractType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL abstract type.`);
		return type;
	}
	/**
	* List Type Wrapper
	*
	* A list is a wrapping type which points to another type.
	* Lists are often created within the context of defining the fields of
	* an object type.
	* @typeParam T - The GraphQL type wrapped by this list type.
	* @example
	* ```ts
	* import { GraphQLList, GraphQLObjectType } from 'graphql';
	*
	* const PersonType: GraphQLObjectType = new GraphQLObjectType({
	*   name: 'Person',
	*   fields: () => ({
	*     parents: { type: new GraphQLList(PersonType) },
	*     children: { type: new GraphQLList(PersonType) },
	*   }),
	* });
	* ```
	*/
	var GraphQLList = class {
		/** The type wrapped by this list or non-null type. */
		/**
		* Creates a GraphQLList instance.
		* @param ofType - The type to wrap.
		* @example
		* ```ts
		* import { GraphQLList, GraphQLString } from 'graphql/type';
		*
		* const stringList = new GraphQLList(GraphQLString);
		*
		* stringList.ofType; // => GraphQLString
		* String(stringList); // => '[String]'
		* ```
		*/
		constructor(ofType) {
			isType(ofType) || (0, _devAssert.devAssert)(!1, `Expected ${(0, _inspect.inspect)(ofType)} to be a GraphQL type.`), this.ofType = ofType;
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLList";
		}
		/**
		* Returns this wrapping type as a GraphQL type-reference string.
		* @returns The GraphQL type-reference string.
		* @example
		* ```ts
		* import { GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql/type';
		*
		* const stringList = new GraphQLList(GraphQLString);
		* const requiredStringList = new GraphQLList(new GraphQLNonNull(GraphQLString));
		*
		* stringList.toString(); // => '[String]'
		* requiredStringList.toString(); // => '[String!]'
		* ```
		*/
		toString() {
			return "[" + String(this.ofType) + "]";
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLList, GraphQLString } from 'graphql/type';
		*
		* const stringList = new GraphQLList(GraphQLString);
		*
		* stringList.toJSON(); // => '[String]'
		* JSON.stringify({ type: stringList }); // => '{"type":"[String]"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	/**
	* Non-Null Type Wrapper
	*
	* A non-null is a wrapping type which points to another type.
	* Non-null types enforce that their values are never null and can ensure
	* an error is raised if this ever occurs during a request. It is useful for
	* fields which you can make a strong guarantee on non-nullability, for example
	* usually the id field of a database row will never be null.
	* @typeParam T - The nullable GraphQL type wrapped by this non-null type.
	* @example
	* ```ts
	* import { GraphQLNonNull, GraphQLObjectType, GraphQLString } from 'graphql';
	*
	* const RowType = new GraphQLObjectType({
	*   name: 'Row',
	*   fields: () => ({
	*     id: { type: new GraphQLNonNull(GraphQLString) },
	*   }),
	* });
	* ```
	*
	* Note: the enforcement of non-nullability occurs within the executor.
	*/
	exports.GraphQLList = GraphQLList;
	var GraphQLNonNull = class {
		/** The type wrapped by this list or non-null type. */
		/**
		* Creates a GraphQLNonNull instance.
		* @param ofType - The type to wrap.
		* @example
		* ```ts
		* import { GraphQLNonNull, GraphQLString } from 'graphql/type';
		*
		* const requiredString = new GraphQLNonNull(GraphQLString);
		*
		* requiredString.ofType; // => GraphQLString
		* String(requiredString); // => 'String!'
		* ```
		*/
		constructor(ofType) {
			isNullableType(ofType) || (0, _devAssert.devAssert)(!1, `Expected ${(0, _inspect.inspect)(ofType)} to be a GraphQL nullable type.`), this.ofType = ofType;
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLNonNull";
		}
		/**
		* Returns this wrapping type as a GraphQL type-reference string.
		* @returns The GraphQL type-reference string.
		* @example
		* ```ts
		* import { GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql/type';
		*
		* const requiredString = new GraphQLNonNull(GraphQLString);
		* const requiredStringList = new GraphQLNonNull(new GraphQLList(GraphQLString));
		*
		* requiredString.toString(); // => 'String!'
		* requiredStringList.toString(); // => '[String]!'
		* ```
		*/
		toString() {
			return String(this.ofType) + "!";
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLNonNull, GraphQLString } from 'graphql/type';
		*
		* const requiredString = new GraphQLNonNull(GraphQLString);
		*
		* requiredString.toJSON(); // => 'String!'
		* JSON.stringify({ type: requiredString }); // => '{"type":"String!"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	/** These types wrap and modify other types */
	exports.GraphQLNonNull = GraphQLNonNull;
	/**
	* Returns true when the value is a GraphQL list or non-null wrapper type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQL list or non-null wrapper type.
	* @example
	* ```ts
	* import {
	*   GraphQLList,
	*   GraphQLNonNull,
	*   GraphQLString,
	*   isWrappingType,
	* } from 'graphql/type';
	*
	* isWrappingType(new GraphQLList(GraphQLString)); // => true
	* isWrappingType(new GraphQLNonNull(GraphQLString)); // => true
	* isWrappingType(GraphQLString); // => false
	* ```
	*/
	function isWrappingType(type) {
		return isListType(type) || isNonNullType(type);
	}
	/**
	* Returns the value as a GraphQL wrapping type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL wrapping type.
	* @example
	* ```ts
	* import { GraphQLList, GraphQLString, assertWrappingType } from 'graphql/type';
	*
	* const wrappingType = assertWrappingType(new GraphQLList(GraphQLString));
	*
	* wrappingType.toString(); // => '[String]'
	* assertWrappingType(GraphQLString); // throws an error
	* ```
	*/
	function assertWrappingType(type) {
		if (!isWrappingType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL wrapping type.`);
		return type;
	}
	/** These types can all accept null as a value. */
	/**
	* Returns true when the value is a GraphQL type that can accept null.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQL type that can accept null.
	* @example
	* ```ts
	* import { GraphQLNonNull, GraphQLString, isNullableType } from 'graphql/type';
	*
	* isNullableType(GraphQLString); // => true
	* isNullableType(new GraphQLNonNull(GraphQLString)); // => false
	* isNullableType(null); // => false
	* ```
	*/
	function isNullableType(type) {
		return isType(type) && !isNonNullType(type);
	}
	/**
	* Returns the value as a nullable GraphQL type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a nullable GraphQL type.
	* @example
	* ```ts
	* import {
	*   GraphQLNonNull,
	*   GraphQLString,
	*   assertNullableType,
	* } from 'graphql/type';
	*
	* const nullableType = assertNullableType(GraphQLString); // => GraphQLString
	* assertNullableType(new GraphQLNonNull(GraphQLString)); // throws an error
	* ```
	*/
	function assertNullableType(type) {
		if (!isNullableType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL nullable type.`);
		return type;
	}
	/**
	* Returns the nullable type.
	* @param type - The GraphQL type to inspect.
	* @returns The nullable type after removing one non-null wrapper, if present.
	* @example
	* ```ts
	* import { getNullableType } from 'graphql/type';
	*
	* getNullableType(null); // => undefined
	* getNullableType(undefined); // => undefined
	* ```
	*/
	/** @internal */
	function getNullableType(type) {
		if (type) return isNonNullType(type) ? type.ofType : type;
	}
	/** These named types do not include modifiers like List or NonNull. */
	/**
	* Returns true when the value is a GraphQL named type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQL named type.
	* @example
	* ```ts
	* import { GraphQLList, GraphQLString, isNamedType } from 'graphql/type';
	*
	* isNamedType(GraphQLString); // => true
	* isNamedType(new GraphQLList(GraphQLString)); // => false
	* isNamedType(null); // => false
	* ```
	*/
	function isNamedType(type) {
		return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isInputObjectType(type);
	}
	/**
	* Returns the value as a GraphQL named type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL named type.
	* @example
	* ```ts
	* import { GraphQLList, GraphQLString, assertNamedType } from 'graphql/type';
	*
	* const namedType = assertNamedType(GraphQLString);
	*
	* namedType.name; // => 'String'
	* assertNamedType(new GraphQLList(GraphQLString)); // throws an error
	* ```
	*/
	function assertNamedType(type) {
		if (!isNamedType(type)) throw Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL named type.`);
		return type;
	}
	/**
	* Returns the named type.
	* @param type - The GraphQL type to inspect.
	* @returns The named type after unwrapping all list and non-null wrappers.
	* @example
	* ```ts
	* import { getNamedType } from 'graphql/type';
	*
	* getNamedType(null); // => undefined
	* getNamedType(undefined); // => undefined
	* ```
	*/
	/** @internal */
	function getNamedType(type) {
		if (type) {
			let unwrappedType = type;
			for (; isWrappingType(unwrappedType);) unwrappedType = unwrappedType.ofType;
			return unwrappedType;
		}
	}
	/**
	* Used while defining GraphQL types to allow for circular references in
	* otherwise immutable type definitions.
	* @typeParam T - The element type returned by the thunk or array.
	*/
	/**
	* Resolves a thunked readonly array.
	* @param thunk - The thunk or value to resolve.
	* @returns The resolved readonly array.
	* @typeParam T - The element type resolved from the thunk or array.
	* @example
	* ```ts
	* import { GraphQLString, resolveReadonlyArrayThunk } from 'graphql/type';
	*
	* const lazyFields = resolveReadonlyArrayThunk(() => [GraphQLString]); // => [GraphQLString]
	* const fields = resolveReadonlyArrayThunk([GraphQLString]); // => [GraphQLString]
	* ```
	*/
	function resolveReadonlyArrayThunk(thunk) {
		return typeof thunk == "function" ? thunk() : thunk;
	}
	/**
	* Resolves a thunked object map.
	* @param thunk - The thunk or value to resolve.
	* @returns The resolved object map.
	* @typeParam T - The object-map value type resolved from the thunk or map.
	* @example
	* ```ts
	* import { GraphQLString, resolveObjMapThunk } from 'graphql/type';
	*
	* const lazyFields = resolveObjMapThunk(() => ({ name: GraphQLString }));
	* const fields = resolveObjMapThunk({ name: GraphQLString });
	*
	* lazyFields.name; // => GraphQLString
	* fields.name; // => GraphQLString
	* ```
	*/
	function resolveObjMapThunk(thunk) {
		return typeof thunk == "function" ? thunk() : thunk;
	}
	/**
	* Custom extensions
	* @remarks
	* Use a unique identifier name for your extension, for example the name of
	* your library or project. Do not use a shortened identifier as this increases
	* the risk of conflicts. We recommend you add at most one extension field,
	* an object which can contain all the values you need.
	*/
	/**
	* Scalar Type Definition
	*
	* Scalar types define the leaf values of a GraphQL response and the input
	* values accepted by arguments and input object fields. A scalar type has a
	* name and coercion functions that validate and convert runtime values and
	* GraphQL literals.
	*
	* If a type's serialize function returns `null` or does not return a value
	* (i.e. it returns `undefined`) then an error will be raised and a `null`
	* value will be returned in the response. Prefer validating inputs before
	* execution so clients receive input diagnostics before result coercion fails.
	* @typeParam TInternal - The internal runtime representation accepted by this scalar.
	* @typeParam TExternal - The serialized representation exposed in GraphQL results.
	* @example
	* ```ts
	* import { GraphQLScalarType } from 'graphql/type';
	*
	* const OddType = new GraphQLScalarType({
	*   name: 'Odd',
	*   serialize: (value) => {
	*     if (typeof value !== 'number' || !Number.isInteger(value)) {
	*       throw new Error(
	*         `Scalar "Odd" cannot represent "${value}" since it is not an integer.`,
	*       );
	*     }
	*
	*     if (value % 2 === 0) {
	*       throw new Error(
	*         `Scalar "Odd" cannot represent "${value}" since it is even.`,
	*       );
	*     }
	*     return value;
	*   },
	* });
	*
	* OddType.serialize(3); // => 3
	* OddType.serialize(2); // throws an error
	* OddType.serialize(1.5); // throws an error
	* ```
	*/
	var GraphQLScalarType = class {
		/** The GraphQL name for this schema element. */
		/** Human-readable description for this schema element, if provided. */
		/** URL identifying the behavior specified for this custom scalar. */
		/** Function that converts internal values to externally visible scalar values. */
		/** Function that converts variable input into this scalar's internal value. */
		/** Function that converts AST input literals into this scalar's internal value. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/**
		* Creates a GraphQLScalarType instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { Kind, parse } from 'graphql/language';
		* import { GraphQLScalarType } from 'graphql/type';
		*
		* const document = parse(`
		*   "Odd integer values."
		*   scalar Odd @specifiedBy(url: "https://example.com/odd")
		*
		*   extend scalar Odd @specifiedBy(url: "https://example.com/odd-v2")
		* `);
		* assert(document.definitions[0].kind === Kind.SCALAR_TYPE_DEFINITION);
		* assert(document.definitions[1].kind === Kind.SCALAR_TYPE_EXTENSION);
		*
		* const ensureOdd = (value: unknown) => {
		*   if (
		*     typeof value !== 'number' ||
		*     !Number.isInteger(value) ||
		*     value % 2 === 0
		*   ) {
		*     throw new TypeError('Odd can only accept odd integers.');
		*   }
		*   return value;
		* };
		*
		* const Odd = new GraphQLScalarType({
		*   name: 'Odd',
		*   description: 'Odd integer values.',
		*   specifiedByURL: 'https://example.com/odd',
		*   serialize: ensureOdd,
		*   parseValue: ensureOdd,
		*   parseLiteral: (ast) => {
		*     if (ast.kind !== Kind.INT) {
		*       throw new TypeError('Odd can only parse integer literals.');
		*     }
		*     return ensureOdd(Number(ast.value));
		*   },
		*   extensions: { numeric: true },
		*   astNode: document.definitions[0],
		*   extensionASTNodes: [document.definitions[1]],
		* });
		*
		* Odd.description; // => 'Odd integer values.'
		* Odd.specifiedByURL; // => 'https://example.com/odd'
		* Odd.serialize(3); // => 3
		* Odd.parseValue(5); // => 5
		* Odd.parseValue(2); // throws an error
		* Odd.parseValue(1.5); // throws an error
		* Odd.extensions; // => { numeric: true }
		* ```
		*/
		constructor(config) {
			let parseValue = config.parseValue ?? _identityFunc.identityFunc;
			this.name = (0, _assertName.assertName)(config.name), this.description = config.description, this.specifiedByURL = config.specifiedByURL, this.serialize = config.serialize ?? _identityFunc.identityFunc, this.parseValue = parseValue, this.parseLiteral = config.parseLiteral ?? ((node, variables) => parseValue((0, _valueFromASTUntyped.valueFromASTUntyped)(node, variables))), this.extensions = (0, _toObjMap.toObjMap)(config.extensions), this.astNode = config.astNode, this.extensionASTNodes = config.extensionASTNodes ?? [], config.specifiedByURL == null || typeof config.specifiedByURL == "string" || (0, _devAssert.devAssert)(!1, `${this.name} must provide "specifiedByURL" as a string, but got: ${(0, _inspect.inspect)(config.specifiedByURL)}.`), config.serialize == null || typeof config.serialize == "function" || (0, _devAssert.devAssert)(!1, `${this.name} must provide "serialize" function. If this custom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`), config.parseLiteral && (typeof config.parseValue == "function" && typeof config.parseLiteral == "function" || (0, _devAssert.devAssert)(!1, `${this.name} must provide both "parseValue" and "parseLiteral" functions.`));
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLScalarType";
		}
		/**
		* Returns a normalized configuration object for this object.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import { GraphQLScalarType } from 'graphql/type';
		*
		* const Url = new GraphQLScalarType({
		*   name: 'Url',
		*   description: 'An absolute URL string.',
		*   specifiedByURL: 'https://url.spec.whatwg.org/',
		* });
		*
		* const config = Url.toConfig();
		* const UrlCopy = new GraphQLScalarType(config);
		*
		* config.name; // => 'Url'
		* config.specifiedByURL; // => 'https://url.spec.whatwg.org/'
		* UrlCopy.name; // => Url.name
		* ```
		*/
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				specifiedByURL: this.specifiedByURL,
				serialize: this.serialize,
				parseValue: this.parseValue,
				parseLiteral: this.parseLiteral,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		/**
		* Returns the schema coordinate identifying this scalar type.
		* @returns The schema coordinate for this scalar type.
		* @example
		* ```ts
		* import { GraphQLScalarType } from 'graphql/type';
		*
		* const DateTime = new GraphQLScalarType({ name: 'DateTime' });
		*
		* DateTime.toString(); // => 'DateTime'
		* String(DateTime); // => 'DateTime'
		* ```
		*/
		toString() {
			return this.name;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLScalarType } from 'graphql/type';
		*
		* const DateTime = new GraphQLScalarType({ name: 'DateTime' });
		*
		* DateTime.toJSON(); // => 'DateTime'
		* JSON.stringify({ type: DateTime }); // => '{"type":"DateTime"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	/**
	* Serializes a runtime value as a scalar output value.
	* @typeParam TExternal - The serialized representation returned for GraphQL results.
	*/
	exports.GraphQLScalarType = GraphQLScalarType;
	/**
	* Object Type Definition
	*
	* Almost all of the GraphQL types you define will be object types. Object types
	* have a name, but most importantly describe their fields.
	* @typeParam TSource - Source object type passed to resolvers.
	* @typeParam TContext - Context object type passed to resolvers.
	* @example
	* ```ts
	* import { GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
	*
	* const AddressType = new GraphQLObjectType({
	*   name: 'Address',
	*   fields: {
	*     street: { type: GraphQLString },
	*     number: { type: GraphQLInt },
	*     formatted: {
	*       type: GraphQLString,
	*       resolve: (obj) => {
	*         return obj.number + ' ' + obj.street;
	*       },
	*     },
	*   },
	* });
	* ```
	* @example
	* When two types need to refer to each other, or a type needs to refer to
	* itself in a field, you can use a function expression (aka a closure or a
	* thunk) to supply the fields lazily.
	*
	* ```ts
	* import { GraphQLObjectType, GraphQLString } from 'graphql';
	*
	* const PersonType: GraphQLObjectType = new GraphQLObjectType({
	*   name: 'Person',
	*   fields: () => ({
	*     name: { type: GraphQLString },
	*     bestFriend: { type: PersonType },
	*   }),
	* });
	* ```
	*/
	var GraphQLObjectType = class {
		/** The GraphQL name for this schema element. */
		/** Human-readable description for this schema element, if provided. */
		/** Predicate used to determine whether a runtime value belongs to this object type. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/**
		* Creates a GraphQLObjectType instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* // Configure an object type with interfaces, fields, arguments, and metadata.
		* import { parse, Kind } from 'graphql/language';
		* import {
		*   GraphQLID,
		*   GraphQLInterfaceType,
		*   GraphQLNonNull,
		*   GraphQLObjectType,
		*   GraphQLString,
		* } from 'graphql/type';
		*
		* const document = parse(`
		*   type User implements Node {
		*     id: ID!
		*     name(format: String = "short"): String
		*   }
		*
		*   extend type User {
		*     displayName: String
		*   }
		* `);
		* assert(document.definitions[0].kind === Kind.OBJECT_TYPE_DEFINITION);
		* assert(document.definitions[1].kind === Kind.OBJECT_TYPE_EXTENSION);
		* const definition = document.definitions[0];
		* const nameField = definition.fields?.[1];
		* const formatArg = nameField?.arguments?.[0];
		*
		* const Node = new GraphQLInterfaceType({
		*   name: 'Node',
		*   fields: {
		*     id: { type: new GraphQLNonNull(GraphQLID) },
		*   },
		* });
		*
		* const User = new GraphQLObjectType({
		*   name: 'User',
		*   description: 'A registered user.',
		*   interfaces: [Node],
		*   fields: {
		*     id: { type: new GraphQLNonNull(GraphQLID) },
		*     name: {
		*       description: 'The formatted user name.',
		*       type: GraphQLString,
		*       args: {
		*         format: {
		*           description: 'Controls the name format.',
		*           type: GraphQLString,
		*           defaultValue: 'short',
		*           deprecationReason: 'Use locale instead.',
		*           extensions: { public: true },
		*           astNode: formatArg,
		*         },
		*       },
		*       resolve: (user, { format }) => {
		*         return format === 'long' ? user.fullName : user.name;
		*       },
		*       deprecationReason: 'Use displayName.',
		*       extensions: { cacheSeconds: 60 },
		*       astNode: nameField,
		*     },
		*   },
		*   isTypeOf: (value) => {
		*     return typeof value === 'object' && value != null && 'id' in value;
		*   },
		*   extensions: { entity: 'User' },
		*   astNode: definition,
		*   extensionASTNodes: [document.definitions[1]],
		* });
		*
		* User.name; // => 'User'
		* User.getInterfaces(); // => [Node]
		* Object.keys(User.getFields()); // => ['id', 'name']
		* User.getFields().name.args[0].defaultValue; // => 'short'
		* User.extensions; // => { entity: 'User' }
		* ```
		* @example
		* ```ts
		* // This variant configures a subscription field with subscribe and resolve functions.
		* import { GraphQLObjectType, GraphQLString } from 'graphql/type';
		*
		* const Subscription = new GraphQLObjectType({
		*   name: 'Subscription',
		*   fields: {
		*     greeting: {
		*       type: GraphQLString,
		*       subscribe: async function* () {
		*         yield { greeting: 'Hello!' };
		*       },
		*       resolve: (event) => {
		*         return event.greeting;
		*       },
		*     },
		*   },
		* });
		*
		* typeof Subscription.getFields().greeting.subscribe; // => 'function'
		* ```
		*/
		constructor(config) {
			this.name = (0, _assertName.assertName)(config.name), this.description = config.description, this.isTypeOf = config.isTypeOf, this.extensions = (0, _toObjMap.toObjMap)(config.extensions), this.astNode = config.astNode, this.extensionASTNodes = config.extensionASTNodes ?? [], this._fields = () => defineFieldMap(config), this._interfaces = () => defineInterfaces(config), config.isTypeOf == null || typeof config.isTypeOf == "function" || (0, _devAssert.devAssert)(!1, `${this.name} must provide "isTypeOf" as a function, but got: ${(0, _inspect.inspect)(config.isTypeOf)}.`);
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLObjectType";
		}
		/**
		* Returns the fields defined by this type.
		* @returns The fields keyed by field name.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertObjectType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   type User {
		*     id: ID!
		*     name: String
		*   }
		*
		*   type Query {
		*     viewer: User
		*   }
		* `);
		*
		* const User = assertObjectType(schema.getType('User'));
		* const fields = User.getFields();
		*
		* Object.keys(fields); // => ['id', 'name']
		* String(fields.id.type); // => 'ID!'
		* ```
		*/
		getFields() {
			return typeof this._fields == "function" && (this._fields = this._fields()), this._fields;
		}
		/**
		* Returns the interfaces implemented by this type.
		* @returns The implemented interfaces.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertObjectType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   interface Node {
		*     id: ID!
		*   }
		*
		*   type User implements Node {
		*     id: ID!
		*   }
		*
		*   type Query {
		*     viewer: User
		*   }
		* `);
		*
		* const User = assertObjectType(schema.getType('User'));
		*
		* User.getInterfaces().map((type) => type.name); // => ['Node']
		* ```
		*/
		getInterfaces() {
			return typeof this._interfaces == "function" && (this._interfaces = this._interfaces()), this._interfaces;
		}
		/**
		* Returns a normalized configuration object for this object.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import { GraphQLObjectType, GraphQLString } from 'graphql/type';
		*
		* const User = new GraphQLObjectType({
		*   name: 'User',
		*   fields: {
		*     name: { type: GraphQLString },
		*   },
		* });
		*
		* const config = User.toConfig();
		* const UserCopy = new GraphQLObjectType(config);
		*
		* config.fields.name.type; // => GraphQLString
		* UserCopy.getFields().name.type; // => GraphQLString
		* ```
		*/
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				interfaces: this.getInterfaces(),
				fields: fieldsToFieldsConfig(this.getFields()),
				isTypeOf: this.isTypeOf,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		/**
		* Returns the schema coordinate identifying this object type.
		* @returns The schema coordinate for this object type.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertObjectType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   type User {
		*     name: String
		*   }
		*
		*   type Query {
		*     viewer: User
		*   }
		* `);
		*
		* const User = assertObjectType(schema.getType('User'));
		*
		* User.toString(); // => 'User'
		* ```
		*/
		toString() {
			return this.name;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLObjectType, GraphQLString } from 'graphql/type';
		*
		* const User = new GraphQLObjectType({
		*   name: 'User',
		*   fields: { name: { type: GraphQLString } },
		* });
		*
		* User.toJSON(); // => 'User'
		* JSON.stringify({ type: User }); // => '{"type":"User"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLObjectType = GraphQLObjectType;
	function defineInterfaces(config) {
		let interfaces = resolveReadonlyArrayThunk(config.interfaces ?? []);
		return Array.isArray(interfaces) || (0, _devAssert.devAssert)(!1, `${config.name} interfaces must be an Array or a function which returns an Array.`), interfaces;
	}
	function defineFieldMap(config) {
		let fieldMap = resolveObjMapThunk(config.fields);
		return isPlainObj(fieldMap) || (0, _devAssert.devAssert)(!1, `${config.name} fields must be an object with field names as keys or a function which returns such an object.`), (0, _mapValue.mapValue)(fieldMap, (fieldConfig, fieldName) => {
			isPlainObj(fieldConfig) || (0, _devAssert.devAssert)(!1, `${config.name}.${fieldName} field config must be an object.`), fieldConfig.resolve == null || typeof fieldConfig.resolve == "function" || (0, _devAssert.devAssert)(!1, `${config.name}.${fieldName} field resolver must be a function if provided, but got: ${(0, _inspect.inspect)(fieldConfig.resolve)}.`);
			let argsConfig = fieldConfig.args ?? {};
			return isPlainObj(argsConfig) || (0, _devAssert.devAssert)(!1, `${config.name}.${fieldName} args must be an object with argument names as keys.`), {
				name: (0, _assertName.assertName)(fieldName),
				description: fieldConfig.description,
				type: fieldConfig.type,
				args: defineArguments(argsConfig),
				resolve: fieldConfig.resolve,
				subscribe: fieldConfig.subscribe,
				deprecationReason: fieldConfig.deprecationReason,
				extensions: (0, _toObjMap.toObjMap)(fieldConfig.extensions),
				astNode: fieldConfig.astNode
			};
		});
	}
	/** @internal */
	function defineArguments(config) {
		return Object.entries(config).map(([argName, argConfig]) => ({
			name: (0, _assertName.assertName)(argName),
			description: argConfig.description,
			type: argConfig.type,
			defaultValue: argConfig.defaultValue,
			deprecationReason: argConfig.deprecationReason,
			extensions: (0, _toObjMap.toObjMap)(argConfig.extensions),
			astNode: argConfig.astNode
		}));
	}
	function isPlainObj(obj) {
		return (0, _isObjectLike.isObjectLike)(obj) && !Array.isArray(obj);
	}
	function fieldsToFieldsConfig(fields) {
		return (0, _mapValue.mapValue)(fields, (field) => ({
			description: field.description,
			type: field.type,
			args: argsToArgsConfig(field.args),
			resolve: field.resolve,
			subscribe: field.subscribe,
			deprecationReason: field.deprecationReason,
			extensions: field.extensions,
			astNode: field.astNode
		}));
	}
	/** @internal */
	function argsToArgsConfig(args) {
		return (0, _keyValMap.keyValMap)(args, (arg) => arg.name, (arg) => ({
			description: arg.description,
			type: arg.type,
			defaultValue: arg.defaultValue,
			deprecationReason: arg.deprecationReason,
			extensions: arg.extensions,
			astNode: arg.astNode
		}));
	}
	/**
	* Configuration used to construct a GraphQLObjectType.
	* @typeParam TSource - Source object type passed to resolvers.
	* @typeParam TContext - Context object type passed to resolvers.
	*/
	/**
	* Returns true when the argument is non-null and has no default value.
	* @param arg - The argument definition to inspect.
	* @returns True when the argument is non-null and has no default value.
	* @example
	* ```ts
	* import {
	*   GraphQLInt,
	*   GraphQLNonNull,
	*   GraphQLObjectType,
	*   GraphQLString,
	*   isRequiredArgument,
	* } from 'graphql/type';
	*
	* const Query = new GraphQLObjectType({
	*   name: 'Query',
	*   fields: {
	*     greeting: {
	*       type: GraphQLString,
	*       args: {
	*         id: { type: new GraphQLNonNull(GraphQLInt) },
	*         name: { type: GraphQLString },
	*         limit: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 10 },
	*       },
	*     },
	*   },
	* });
	* const [requiredArgument, optionalArgument, argumentWithDefault] =
	*   Query.getFields().greeting.args;
	*
	* isRequiredArgument(requiredArgument); // => true
	* isRequiredArgument(optionalArgument); // => false
	* isRequiredArgument(argumentWithDefault); // => false
	* ```
	*/
	function isRequiredArgument(arg) {
		return isNonNullType(arg.type) && arg.defaultValue === void 0;
	}
	/**
	* A map of field names to resolved field definitions.
	* @typeParam TSource - Source object type passed to resolvers.
	* @typeParam TContext - Context object type passed to resolvers.
	*/
	/**
	* Interface Type Definition
	*
	* When a field can return one of a heterogeneous set of types, a Interface type
	* is used to describe what types are possible, what fields are in common across
	* all types, as well as a function to determine which type is actually used
	* when the field is resolved.
	* @example
	* ```ts
	* import { GraphQLInterfaceType, GraphQLString } from 'graphql';
	*
	* const EntityType = new GraphQLInterfaceType({
	*   name: 'Entity',
	*   fields: {
	*     name: { type: GraphQLString },
	*   },
	* });
	* ```
	*/
	var GraphQLInterfaceType = class {
		/** The GraphQL name for this schema element. */
		/** Human-readable description for this schema element, if provided. */
		/** Function that resolves the concrete object type for this abstract type. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/**
		* Creates a GraphQLInterfaceType instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { parse, Kind } from 'graphql/language';
		* import { GraphQLID, GraphQLInterfaceType, GraphQLNonNull } from 'graphql/type';
		*
		* const document = parse(`
		*   interface Node {
		*     id: ID!
		*   }
		*
		*   interface Resource implements Node {
		*     id: ID!
		*   }
		*
		*   extend interface Resource {
		*     url: String
		*   }
		* `);
		* assert(document.definitions[1].kind === Kind.INTERFACE_TYPE_DEFINITION);
		* assert(document.definitions[2].kind === Kind.INTERFACE_TYPE_EXTENSION);
		*
		* const Node = new GraphQLInterfaceType({
		*   name: 'Node',
		*   fields: {
		*     id: { type: new GraphQLNonNull(GraphQLID) },
		*   },
		* });
		*
		* const Resource = new GraphQLInterfaceType({
		*   name: 'Resource',
		*   description: 'An addressable resource.',
		*   interfaces: [Node],
		*   fields: {
		*     id: { type: new GraphQLNonNull(GraphQLID) },
		*   },
		*   resolveType: (value) => {
		*     return typeof value === 'object' && value != null && 'url' in value
		*       ? 'WebPage'
		*       : undefined;
		*   },
		*   extensions: { abstract: true },
		*   astNode: document.definitions[1],
		*   extensionASTNodes: [document.definitions[2]],
		* });
		*
		* Resource.name; // => 'Resource'
		* Resource.getInterfaces(); // => [Node]
		* Object.keys(Resource.getFields()); // => ['id']
		* Resource.extensions; // => { abstract: true }
		* ```
		*/
		constructor(config) {
			this.name = (0, _assertName.assertName)(config.name), this.description = config.description, this.resolveType = config.resolveType, this.extensions = (0, _toObjMap.toObjMap)(config.extensions), this.astNode = config.astNode, this.extensionASTNodes = config.extensionASTNodes ?? [], this._fields = defineFieldMap.bind(void 0, config), this._interfaces = defineInterfaces.bind(void 0, config), config.resolveType == null || typeof config.resolveType == "function" || (0, _devAssert.devAssert)(!1, `${this.name} must provide "resolveType" as a function, but got: ${(0, _inspect.inspect)(config.resolveType)}.`);
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLInterfaceType";
		}
		/**
		* Returns the fields defined by this type.
		* @returns The fields keyed by field name.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInterfaceType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   interface Node {
		*     id: ID!
		*   }
		*
		*   type User implements Node {
		*     id: ID!
		*   }
		*
		*   type Query {
		*     node: Node
		*   }
		* `);
		*
		* const Node = assertInterfaceType(schema.getType('Node'));
		* const fields = Node.getFields();
		*
		* Object.keys(fields); // => ['id']
		* String(fields.id.type); // => 'ID!'
		* ```
		*/
		getFields() {
			return typeof this._fields == "function" && (this._fields = this._fields()), this._fields;
		}
		/**
		* Returns the interfaces implemented by this type.
		* @returns The implemented interfaces.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInterfaceType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   interface Resource {
		*     url: String!
		*   }
		*
		*   interface Image implements Resource {
		*     url: String!
		*     width: Int
		*   }
		*
		*   type Photo implements Resource & Image {
		*     url: String!
		*     width: Int
		*   }
		*
		*   type Query {
		*     image: Image
		*   }
		* `);
		*
		* const Image = assertInterfaceType(schema.getType('Image'));
		*
		* Image.getInterfaces().map((type) => type.name); // => ['Resource']
		* ```
		*/
		getInterfaces() {
			return typeof this._interfaces == "function" && (this._interfaces = this._interfaces()), this._interfaces;
		}
		/**
		* Returns a normalized configuration object for this object.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import { GraphQLID, GraphQLInterfaceType, GraphQLNonNull } from 'graphql/type';
		*
		* const Node = new GraphQLInterfaceType({
		*   name: 'Node',
		*   fields: {
		*     id: { type: new GraphQLNonNull(GraphQLID) },
		*   },
		* });
		*
		* const config = Node.toConfig();
		* const NodeCopy = new GraphQLInterfaceType(config);
		*
		* String(config.fields.id.type); // => 'ID!'
		* String(NodeCopy.getFields().id.type); // => 'ID!'
		* ```
		*/
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				interfaces: this.getInterfaces(),
				fields: fieldsToFieldsConfig(this.getFields()),
				resolveType: this.resolveType,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		/**
		* Returns the schema coordinate identifying this interface type.
		* @returns The schema coordinate for this interface type.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInterfaceType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   interface Node {
		*     id: ID!
		*   }
		*
		*   type User implements Node {
		*     id: ID!
		*   }
		*
		*   type Query {
		*     node: Node
		*   }
		* `);
		*
		* const Node = assertInterfaceType(schema.getType('Node'));
		*
		* Node.toString(); // => 'Node'
		* ```
		*/
		toString() {
			return this.name;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLInterfaceType, GraphQLString } from 'graphql/type';
		*
		* const Named = new GraphQLInterfaceType({
		*   name: 'Named',
		*   fields: { name: { type: GraphQLString } },
		* });
		*
		* Named.toJSON(); // => 'Named'
		* JSON.stringify({ type: Named }); // => '{"type":"Named"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	/**
	* Configuration used to construct a GraphQLInterfaceType.
	* @typeParam TSource - Source object type passed to resolvers.
	* @typeParam TContext - Context object type passed to resolvers.
	*/
	exports.GraphQLInterfaceType = GraphQLInterfaceType;
	/**
	* Union Type Definition
	*
	* When a field can return one of a heterogeneous set of types, a Union type
	* is used to describe what types are possible as well as providing a function
	* to determine which type is actually used when the field is resolved.
	* @example
	* ```ts
	* import { GraphQLObjectType, GraphQLString, GraphQLUnionType } from 'graphql';
	*
	* class Dog {}
	* class Cat {}
	* const DogType = new GraphQLObjectType({
	*   name: 'Dog',
	*   fields: { name: { type: GraphQLString } },
	* });
	* const CatType = new GraphQLObjectType({
	*   name: 'Cat',
	*   fields: { name: { type: GraphQLString } },
	* });
	*
	* const PetType = new GraphQLUnionType({
	*   name: 'Pet',
	*   types: [DogType, CatType],
	*   resolveType: (value) => {
	*     if (value instanceof Dog) {
	*       return 'Dog';
	*     }
	*     if (value instanceof Cat) {
	*       return 'Cat';
	*     }
	*   },
	* });
	* ```
	*/
	var GraphQLUnionType = class {
		/** The GraphQL name for this schema element. */
		/** Human-readable description for this schema element, if provided. */
		/** Function that resolves the concrete object type for this abstract type. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/**
		* Creates a GraphQLUnionType instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { parse, Kind } from 'graphql/language';
		* import {
		*   GraphQLObjectType,
		*   GraphQLString,
		*   GraphQLUnionType,
		* } from 'graphql/type';
		*
		* const document = parse(`
		*   union Media = Photo | Video
		*
		*   extend union Media = Audio
		* `);
		* assert(document.definitions[0].kind === Kind.UNION_TYPE_DEFINITION);
		* assert(document.definitions[1].kind === Kind.UNION_TYPE_EXTENSION);
		*
		* const Photo = new GraphQLObjectType({
		*   name: 'Photo',
		*   fields: { url: { type: GraphQLString } },
		* });
		* const Video = new GraphQLObjectType({
		*   name: 'Video',
		*   fields: { url: { type: GraphQLString } },
		* });
		*
		* const Media = new GraphQLUnionType({
		*   name: 'Media',
		*   description: 'Media that can appear in a search result.',
		*   types: [Photo, Video],
		*   resolveType: (value) => {
		*     return typeof value === 'object' && value != null && 'duration' in value
		*       ? 'Video'
		*       : 'Photo';
		*   },
		*   extensions: { searchable: true },
		*   astNode: document.definitions[0],
		*   extensionASTNodes: [document.definitions[1]],
		* });
		*
		* Media.description; // => 'Media that can appear in a search result.'
		* Media.getTypes().map((type) => type.name); // => ['Photo', 'Video']
		* Media.extensions; // => { searchable: true }
		* ```
		*/
		constructor(config) {
			this.name = (0, _assertName.assertName)(config.name), this.description = config.description, this.resolveType = config.resolveType, this.extensions = (0, _toObjMap.toObjMap)(config.extensions), this.astNode = config.astNode, this.extensionASTNodes = config.extensionASTNodes ?? [], this._types = defineTypes.bind(void 0, config), config.resolveType == null || typeof config.resolveType == "function" || (0, _devAssert.devAssert)(!1, `${this.name} must provide "resolveType" as a function, but got: ${(0, _inspect.inspect)(config.resolveType)}.`);
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLUnionType";
		}
		/**
		* Returns the object types included in this union.
		* @returns The union member object types.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertUnionType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   type Photo {
		*     url: String!
		*   }
		*
		*   type Video {
		*     url: String!
		*   }
		*
		*   union Media = Photo | Video
		*
		*   type Query {
		*     media: [Media]
		*   }
		* `);
		*
		* const Media = assertUnionType(schema.getType('Media'));
		*
		* Media.getTypes().map((type) => type.name); // => ['Photo', 'Video']
		* ```
		*/
		getTypes() {
			return typeof this._types == "function" && (this._types = this._types()), this._types;
		}
		/**
		* Returns a normalized configuration object for this object.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import {
		*   GraphQLObjectType,
		*   GraphQLString,
		*   GraphQLUnionType,
		* } from 'graphql/type';
		*
		* const Photo = new GraphQLObjectType({
		*   name: 'Photo',
		*   fields: { url: { type: GraphQLString } },
		* });
		* const Video = new GraphQLObjectType({
		*   name: 'Video',
		*   fields: { url: { type: GraphQLString } },
		* });
		* const Media = new GraphQLUnionType({
		*   name: 'Media',
		*   types: [Photo, Video],
		* });
		*
		* const config = Media.toConfig();
		* const MediaCopy = new GraphQLUnionType(config);
		*
		* MediaCopy.getTypes().map((type) => type.name); // => ['Photo', 'Video']
		* ```
		*/
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				types: this.getTypes(),
				resolveType: this.resolveType,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		/**
		* Returns the schema coordinate identifying this union type.
		* @returns The schema coordinate for this union type.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertUnionType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   type Photo {
		*     url: String!
		*   }
		*
		*   union SearchResult = Photo
		*
		*   type Query {
		*     search: [SearchResult]
		*   }
		* `);
		*
		* const SearchResult = assertUnionType(schema.getType('SearchResult'));
		*
		* SearchResult.toString(); // => 'SearchResult'
		* ```
		*/
		toString() {
			return this.name;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import {
		*   GraphQLObjectType,
		*   GraphQLString,
		*   GraphQLUnionType,
		* } from 'graphql/type';
		*
		* const Photo = new GraphQLObjectType({
		*   name: 'Photo',
		*   fields: { url: { type: GraphQLString } },
		* });
		* const SearchResult = new GraphQLUnionType({
		*   name: 'SearchResult',
		*   types: [Photo],
		* });
		*
		* SearchResult.toJSON(); // => 'SearchResult'
		* JSON.stringify({ type: SearchResult }); // => '{"type":"SearchResult"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLUnionType = GraphQLUnionType;
	function defineTypes(config) {
		let types = resolveReadonlyArrayThunk(config.types);
		return Array.isArray(types) || (0, _devAssert.devAssert)(!1, `Must provide Array of types or a function which returns such an array for Union ${config.name}.`), types;
	}
	/**
	* Configuration used to construct a GraphQLUnionType.
	* @typeParam TSource - Source object type passed to resolvers.
	* @typeParam TContext - Context object type passed to resolvers.
	*/
	/**
	* Enum Type Definition
	*
	* Enum types define leaf values whose serialized form is one of a fixed set
	* of GraphQL enum names. Internally, enum values can map to any runtime value,
	* often integers.
	* @example
	* ```ts
	* import { GraphQLEnumType } from 'graphql/type';
	*
	* const RGBType = new GraphQLEnumType({
	*   name: 'RGB',
	*   values: {
	*     RED: { value: 0 },
	*     GREEN: { value: 1 },
	*     BLUE: { value: 2 },
	*   },
	* });
	*
	* RGBType.getValue('GREEN')?.value; // => 1
	* ```
	*
	* Note: If a value is not provided in a definition, the name of the enum value
	* will be used as its internal value.
	*/
	var GraphQLEnumType = class {
		/** The GraphQL name for this schema element. */
		/** Human-readable description for this schema element, if provided. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/**
		* Creates a GraphQLEnumType instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { parse, Kind } from 'graphql/language';
		* import { GraphQLEnumType } from 'graphql/type';
		*
		* const document = parse(`
		*   enum Episode {
		*     NEW_HOPE
		*     EMPIRE
		*     JEDI
		*   }
		*
		*   extend enum Episode {
		*     FORCE_AWAKENS
		*   }
		* `);
		* assert(document.definitions[0].kind === Kind.ENUM_TYPE_DEFINITION);
		* assert(document.definitions[1].kind === Kind.ENUM_TYPE_EXTENSION);
		* const definition = document.definitions[0];
		*
		* const Episode = new GraphQLEnumType({
		*   name: 'Episode',
		*   description: 'A Star Wars film episode.',
		*   values: {
		*     NEW_HOPE: {
		*       value: 4,
		*       description: 'Released in 1977.',
		*       extensions: { trilogy: 'original' },
		*       astNode: definition.values?.[0],
		*     },
		*     EMPIRE: { value: 5, astNode: definition.values?.[1] },
		*     JEDI: {
		*       value: 6,
		*       deprecationReason: 'Use RETURN_OF_THE_JEDI.',
		*       astNode: definition.values?.[2],
		*     },
		*   },
		*   extensions: { catalog: 'films' },
		*   astNode: definition,
		*   extensionASTNodes: [document.definitions[1]],
		* });
		*
		* Episode.description; // => 'A Star Wars film episode.'
		* Episode.serialize(5); // => 'EMPIRE'
		* Episode.parseValue('JEDI'); // => 6
		* Episode.getValue('JEDI')?.deprecationReason; // => 'Use RETURN_OF_THE_JEDI.'
		* Episode.extensions; // => { catalog: 'films' }
		* ```
		*/
		constructor(config) {
			this.name = (0, _assertName.assertName)(config.name), this.description = config.description, this.extensions = (0, _toObjMap.toObjMap)(config.extensions), this.astNode = config.astNode, this.extensionASTNodes = config.extensionASTNodes ?? [], this._values = typeof config.values == "function" ? config.values : defineEnumValues(this.name, config.values), this._valueLookup = null, this._nameLookup = null;
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLEnumType";
		}
		/**
		* Returns the values defined by this enum type.
		* @returns Enum value definitions in schema order.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertEnumType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   enum Episode {
		*     NEW_HOPE
		*     EMPIRE
		*     JEDI
		*   }
		*
		*   type Query {
		*     episode: Episode
		*   }
		* `);
		*
		* const Episode = assertEnumType(schema.getType('Episode'));
		*
		* Episode.getValues().map((value) => value.name); // => ['NEW_HOPE', 'EMPIRE', 'JEDI']
		* ```
		*/
		getValues() {
			return typeof this._values == "function" && (this._values = defineEnumValues(this.name, this._values())), this._values;
		}
		/**
		* Returns the enum value definition for a value name.
		* @param name - The GraphQL name to look up.
		* @returns The matching enum value definition, if it exists.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertEnumType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   enum Episode {
		*     NEW_HOPE
		*     EMPIRE
		*   }
		*
		*   type Query {
		*     episode: Episode
		*   }
		* `);
		*
		* const Episode = assertEnumType(schema.getType('Episode'));
		*
		* Episode.getValue('EMPIRE')?.name; // => 'EMPIRE'
		* Episode.getValue('JEDI'); // => undefined
		* ```
		*/
		getValue(name) {
			return this._nameLookup === null && (this._nameLookup = (0, _keyMap.keyMap)(this.getValues(), (value) => value.name)), this._nameLookup[name];
		}
		/**
		* Serializes a runtime enum value as a GraphQL enum name.
		* @param outputValue - Runtime enum value to serialize.
		* @returns The GraphQL enum name for the runtime value.
		* @example
		* ```ts
		* import { GraphQLEnumType } from 'graphql/type';
		*
		* const RGB = new GraphQLEnumType({
		*   name: 'RGB',
		*   values: {
		*     RED: { value: 0 },
		*     GREEN: { value: 1 },
		*     BLUE: { value: 2 },
		*   },
		* });
		*
		* RGB.serialize(1); // => 'GREEN'
		* RGB.serialize(3); // throws an error
		* ```
		*/
		serialize(outputValue) {
			this._valueLookup === null && (this._valueLookup = new Map(this.getValues().map((enumValue) => [enumValue.value, enumValue])));
			let enumValue = this._valueLookup.get(outputValue);
			if (enumValue === void 0) throw new _GraphQLError.GraphQLError(`Enum "${this.name}" cannot represent value: ${(0, _inspect.inspect)(outputValue)}`);
			return enumValue.name;
		}
		/**
		* Parses a GraphQL enum name from variable input.
		* @param inputValue - Runtime input value to parse.
		* @param hideSuggestions - Omit suggestions from error messages.
		* @returns The internal enum value represented by the input name.
		* @example
		* ```ts
		* import { GraphQLEnumType } from 'graphql/type';
		*
		* const RGB = new GraphQLEnumType({
		*   name: 'RGB',
		*   values: {
		*     RED: { value: 0 },
		*     GREEN: { value: 1 },
		*     BLUE: { value: 2 },
		*   },
		* });
		*
		* RGB.parseValue('BLUE'); // => 2
		* RGB.parseValue('PURPLE'); // throws an error
		* RGB.parseValue(2); // throws an error
		* ```
		*/
		parseValue(inputValue, hideSuggestions) {
			if (typeof inputValue != "string") {
				let valueStr = (0, _inspect.inspect)(inputValue);
				throw new _GraphQLError.GraphQLError(`Enum "${this.name}" cannot represent non-string value: ${valueStr}.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)));
			}
			let enumValue = this.getValue(inputValue);
			if (enumValue == null) throw new _GraphQLError.GraphQLError(`Value "${inputValue}" does not exist in "${this.name}" enum.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, inputValue)));
			return enumValue.value;
		}
		/**
		* Parses a GraphQL enum name from an AST value literal.
		* @param valueNode - AST value literal to parse.
		* @param _variables - Runtime variable values; ignored because enum literals cannot contain variables.
		* @param hideSuggestions - Omit suggestions from error messages.
		* @returns The internal enum value represented by the literal.
		* @example
		* ```ts
		* import { parseValue } from 'graphql/language';
		* import { GraphQLEnumType } from 'graphql/type';
		*
		* const RGB = new GraphQLEnumType({
		*   name: 'RGB',
		*   values: {
		*     RED: { value: 0 },
		*     GREEN: { value: 1 },
		*     BLUE: { value: 2 },
		*   },
		* });
		*
		* RGB.parseLiteral(parseValue('RED'), undefined); // => 0
		* RGB.parseLiteral(parseValue('"RED"'), undefined); // throws an error
		* ```
		*/
		parseLiteral(valueNode, _variables, hideSuggestions) {
			if (valueNode.kind !== _kinds.Kind.ENUM) {
				let valueStr = (0, _printer.printForError)(valueNode);
				throw new _GraphQLError.GraphQLError(`Enum "${this.name}" cannot represent non-enum value: ${valueStr}.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)), { nodes: valueNode });
			}
			let enumValue = this.getValue(valueNode.value);
			if (enumValue == null) {
				let valueStr = (0, _printer.printForError)(valueNode);
				throw new _GraphQLError.GraphQLError(`Value "${valueStr}" does not exist in "${this.name}" enum.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)), { nodes: valueNode });
			}
			return enumValue.value;
		}
		/**
		* Returns a normalized configuration object for this object.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import { GraphQLEnumType } from 'graphql/type';
		*
		* const RGB = new GraphQLEnumType({
		*   name: 'RGB',
		*   values: {
		*     RED: { value: 0 },
		*     GREEN: { value: 1 },
		*     BLUE: { value: 2 },
		*   },
		* });
		*
		* const config = RGB.toConfig();
		* const RGBCopy = new GraphQLEnumType(config);
		*
		* config.values.GREEN.value; // => 1
		* RGBCopy.serialize(2); // => 'BLUE'
		* ```
		*/
		toConfig() {
			let values = (0, _keyValMap.keyValMap)(this.getValues(), (value) => value.name, (value) => ({
				description: value.description,
				value: value.value,
				deprecationReason: value.deprecationReason,
				extensions: value.extensions,
				astNode: value.astNode
			}));
			return {
				name: this.name,
				description: this.description,
				values,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		/**
		* Returns the schema coordinate identifying this enum type.
		* @returns The schema coordinate for this enum type.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertEnumType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   enum Episode {
		*     NEW_HOPE
		*   }
		*
		*   type Query {
		*     episode: Episode
		*   }
		* `);
		*
		* const Episode = assertEnumType(schema.getType('Episode'));
		*
		* Episode.toString(); // => 'Episode'
		* ```
		*/
		toString() {
			return this.name;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLEnumType } from 'graphql/type';
		*
		* const Episode = new GraphQLEnumType({
		*   name: 'Episode',
		*   values: {
		*     NEW_HOPE: {},
		*   },
		* });
		*
		* Episode.toJSON(); // => 'Episode'
		* JSON.stringify({ type: Episode }); // => '{"type":"Episode"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLEnumType = GraphQLEnumType;
	function didYouMeanEnumValue(enumType, unknownValueStr) {
		let allNames = enumType.getValues().map((value) => value.name), suggestedValues = (0, _suggestionList.suggestionList)(unknownValueStr, allNames);
		return (0, _didYouMean.didYouMean)("the enum value", suggestedValues);
	}
	function defineEnumValues(typeName, valueMap) {
		return isPlainObj(valueMap) || (0, _devAssert.devAssert)(!1, `${typeName} values must be an object with value names as keys.`), Object.entries(valueMap).map(([valueName, valueConfig]) => (isPlainObj(valueConfig) || (0, _devAssert.devAssert)(!1, `${typeName}.${valueName} must refer to an object with a "value" key representing an internal value but got: ${(0, _inspect.inspect)(valueConfig)}.`), {
			name: (0, _assertName.assertEnumValueName)(valueName),
			description: valueConfig.description,
			value: valueConfig.value === void 0 ? valueName : valueConfig.value,
			deprecationReason: valueConfig.deprecationReason,
			extensions: (0, _toObjMap.toObjMap)(valueConfig.extensions),
			astNode: valueConfig.astNode
		}));
	}
	/** Configuration used to construct a GraphQLEnumType. */
	/**
	* Input Object Type Definition
	*
	* An input object defines a structured collection of fields which may be
	* supplied to a field argument.
	*
	* Using `NonNull` will ensure that a value must be provided by the query
	* @example
	* ```ts
	* import { GraphQLFloat, GraphQLInputObjectType, GraphQLNonNull } from 'graphql';
	*
	* const GeoPoint = new GraphQLInputObjectType({
	*   name: 'GeoPoint',
	*   fields: {
	*     lat: { type: new GraphQLNonNull(GraphQLFloat) },
	*     lon: { type: new GraphQLNonNull(GraphQLFloat) },
	*     alt: { type: GraphQLFloat, defaultValue: 0 },
	*   },
	* });
	* ```
	*/
	var GraphQLInputObjectType = class {
		/** The GraphQL name for this schema element. */
		/** Human-readable description for this schema element, if provided. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/** Whether this input object uses the experimental OneOf input object semantics. */
		/**
		* Creates a GraphQLInputObjectType instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { parse, Kind } from 'graphql/language';
		* import {
		*   GraphQLID,
		*   GraphQLInputObjectType,
		*   GraphQLInt,
		*   GraphQLNonNull,
		*   GraphQLString,
		* } from 'graphql/type';
		*
		* const document = parse(`
		*   input ReviewInput {
		*     stars: Int!
		*     commentary: String
		*   }
		*
		*   extend input ReviewInput {
		*     body: String
		*   }
		* `);
		* assert(document.definitions[0].kind === Kind.INPUT_OBJECT_TYPE_DEFINITION);
		* assert(document.definitions[1].kind === Kind.INPUT_OBJECT_TYPE_EXTENSION);
		* const definition = document.definitions[0];
		*
		* const ReviewInput = new GraphQLInputObjectType({
		*   name: 'ReviewInput',
		*   description: 'Input collected when reviewing a product.',
		*   fields: {
		*     stars: {
		*       description: 'Star rating from one to five.',
		*       type: new GraphQLNonNull(GraphQLInt),
		*       extensions: { min: 1, max: 5 },
		*       astNode: definition.fields?.[0],
		*     },
		*     commentary: {
		*       type: GraphQLString,
		*       defaultValue: '',
		*       deprecationReason: 'Use body.',
		*       astNode: definition.fields?.[1],
		*     },
		*   },
		*   extensions: { form: 'review' },
		*   astNode: definition,
		*   extensionASTNodes: [document.definitions[1]],
		*   isOneOf: false,
		* });
		* const SearchBy = new GraphQLInputObjectType({
		*   name: 'SearchBy',
		*   fields: {
		*     id: { type: GraphQLID },
		*     slug: { type: GraphQLString },
		*   },
		*   isOneOf: true,
		* });
		*
		* const fields = ReviewInput.getFields();
		*
		* ReviewInput.description; // => 'Input collected when reviewing a product.'
		* String(fields.stars.type); // => 'Int!'
		* fields.stars.extensions; // => { min: 1, max: 5 }
		* fields.commentary.defaultValue; // => ''
		* fields.commentary.deprecationReason; // => 'Use body.'
		* ReviewInput.isOneOf; // => false
		* SearchBy.isOneOf; // => true
		* ```
		*/
		constructor(config) {
			this.name = (0, _assertName.assertName)(config.name), this.description = config.description, this.extensions = (0, _toObjMap.toObjMap)(config.extensions), this.astNode = config.astNode, this.extensionASTNodes = config.extensionASTNodes ?? [], this.isOneOf = config.isOneOf ?? !1, this._fields = defineInputFieldMap.bind(void 0, config);
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLInputObjectType";
		}
		/**
		* Returns the fields defined by this type.
		* @returns The fields keyed by field name.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInputObjectType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   input ReviewInput {
		*     stars: Int!
		*     commentary: String = ""
		*   }
		*
		*   type Query {
		*     reviews(filter: ReviewInput): [String]
		*   }
		* `);
		*
		* const ReviewInput = assertInputObjectType(schema.getType('ReviewInput'));
		* const fields = ReviewInput.getFields();
		*
		* Object.keys(fields); // => ['stars', 'commentary']
		* fields.commentary.defaultValue; // => ''
		* ```
		*/
		getFields() {
			return typeof this._fields == "function" && (this._fields = this._fields()), this._fields;
		}
		/**
		* Returns a normalized configuration object for this object.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import {
		*   GraphQLInputObjectType,
		*   GraphQLInt,
		*   GraphQLNonNull,
		* } from 'graphql/type';
		*
		* const ReviewInput = new GraphQLInputObjectType({
		*   name: 'ReviewInput',
		*   fields: {
		*     stars: { type: new GraphQLNonNull(GraphQLInt) },
		*   },
		* });
		*
		* const config = ReviewInput.toConfig();
		* const ReviewInputCopy = new GraphQLInputObjectType(config);
		*
		* String(config.fields.stars.type); // => 'Int!'
		* String(ReviewInputCopy.getFields().stars.type); // => 'Int!'
		* ```
		*/
		toConfig() {
			let fields = (0, _mapValue.mapValue)(this.getFields(), (field) => ({
				description: field.description,
				type: field.type,
				defaultValue: field.defaultValue,
				deprecationReason: field.deprecationReason,
				extensions: field.extensions,
				astNode: field.astNode
			}));
			return {
				name: this.name,
				description: this.description,
				fields,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes,
				isOneOf: this.isOneOf
			};
		}
		/**
		* Returns the schema coordinate identifying this input object type.
		* @returns The schema coordinate for this input object type.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInputObjectType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   input ReviewInput {
		*     stars: Int!
		*   }
		*
		*   type Query {
		*     reviews(filter: ReviewInput): [String]
		*   }
		* `);
		*
		* const ReviewInput = assertInputObjectType(schema.getType('ReviewInput'));
		*
		* ReviewInput.toString(); // => 'ReviewInput'
		* ```
		*/
		toString() {
			return this.name;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLInputObjectType, GraphQLString } from 'graphql/type';
		*
		* const ReviewInput = new GraphQLInputObjectType({
		*   name: 'ReviewInput',
		*   fields: {
		*     commentary: { type: GraphQLString },
		*   },
		* });
		*
		* ReviewInput.toJSON(); // => 'ReviewInput'
		* JSON.stringify({ type: ReviewInput }); // => '{"type":"ReviewInput"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLInputObjectType = GraphQLInputObjectType;
	function defineInputFieldMap(config) {
		let fieldMap = resolveObjMapThunk(config.fields);
		return isPlainObj(fieldMap) || (0, _devAssert.devAssert)(!1, `${config.name} fields must be an object with field names as keys or a function which returns such an object.`), (0, _mapValue.mapValue)(fieldMap, (fieldConfig, fieldName) => (!("resolve" in fieldConfig) || (0, _devAssert.devAssert)(!1, `${config.name}.${fieldName} field has a resolve property, but Input Types cannot define resolvers.`), {
			name: (0, _assertName.assertName)(fieldName),
			description: fieldConfig.description,
			type: fieldConfig.type,
			defaultValue: fieldConfig.defaultValue,
			deprecationReason: fieldConfig.deprecationReason,
			extensions: (0, _toObjMap.toObjMap)(fieldConfig.extensions),
			astNode: fieldConfig.astNode
		}));
	}
	/** Configuration used to construct a GraphQLInputObjectType. */
	/**
	* Returns true when the input field is non-null and has no default value.
	* @param field - The input field definition to inspect.
	* @returns True when the input field is non-null and has no default value.
	* @example
	* ```ts
	* import {
	*   GraphQLInputObjectType,
	*   GraphQLInt,
	*   GraphQLNonNull,
	*   GraphQLString,
	*   isRequiredInputField,
	* } from 'graphql/type';
	*
	* const Input = new GraphQLInputObjectType({
	*   name: 'Input',
	*   fields: {
	*     id: { type: new GraphQLNonNull(GraphQLInt) },
	*     name: { type: GraphQLString },
	*     limit: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 10 },
	*   },
	* });
	* const {
	*   id: requiredField,
	*   name: optionalField,
	*   limit: fieldWithDefault,
	* } = Input.getFields();
	*
	* isRequiredInputField(requiredField); // => true
	* isRequiredInputField(optionalField); // => false
	* isRequiredInputField(fieldWithDefault); // => false
	* ```
	*/
	function isRequiredInputField(field) {
		return isNonNullType(field.type) && field.defaultValue === void 0;
	}
})), require_typeComparators = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.doTypesOverlap = doTypesOverlap, exports.isEqualType = isEqualType, exports.isTypeSubTypeOf = isTypeSubTypeOf;
	var _definition = require_definition();
	/** @category Type Comparisons */
	/**
	* Provided two types, return true if the types are equal (invariant).
	* @param typeA - The first GraphQL type to compare.
	* @param typeB - The second GraphQL type to compare.
	* @returns True when both types are equal.
	* @example
	* ```ts
	* import { GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql/type';
	* import { isEqualType } from 'graphql/utilities';
	*
	* isEqualType(GraphQLString, GraphQLString); // => true
	* isEqualType(new GraphQLList(GraphQLString), new GraphQLList(GraphQLString)); // => true
	* isEqualType(new GraphQLNonNull(GraphQLString), GraphQLString); // => false
	* ```
	*/
	function isEqualType(typeA, typeB) {
		return typeA === typeB ? !0 : (0, _definition.isNonNullType)(typeA) && (0, _definition.isNonNullType)(typeB) || (0, _definition.isListType)(typeA) && (0, _definition.isListType)(typeB) ? isEqualType(typeA.ofType, typeB.ofType) : !1;
	}
	/**
	* Provided a type and a super type, return true if the first type is either
	* equal or a subset of the second super type (covariant).
	* @param schema - GraphQL schema to use.
	* @param maybeSubType - The possible subtype to compare.
	* @param superType - The possible supertype to compare.
	* @returns True when `maybeSubType` is equal to or a subtype of `superType`.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import {
	*   GraphQLNonNull,
	*   assertInterfaceType,
	*   assertObjectType,
	* } from 'graphql/type';
	* import { isTypeSubTypeOf } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   interface Node {
	*     id: ID!
	*   }
	*
	*   type User implements Node {
	*     id: ID!
	*   }
	*
	*   type Query {
	*     node: Node
	*   }
	* `);
	* const Node = assertInterfaceType(schema.getType('Node'));
	* const User = assertObjectType(schema.getType('User'));
	*
	* isTypeSubTypeOf(schema, User, Node); // => true
	* isTypeSubTypeOf(schema, new GraphQLNonNull(User), Node); // => true
	* isTypeSubTypeOf(schema, Node, User); // => false
	* ```
	*/
	function isTypeSubTypeOf(schema, maybeSubType, superType) {
		return maybeSubType === superType ? !0 : (0, _definition.isNonNullType)(superType) ? (0, _definition.isNonNullType)(maybeSubType) ? isTypeSubTypeOf(schema, maybeSubType.ofType, superType.ofType) : !1 : (0, _definition.isNonNullType)(maybeSubType) ? isTypeSubTypeOf(schema, maybeSubType.ofType, superType) : (0, _definition.isListType)(superType) ? (0, _definition.isListType)(maybeSubType) ? isTypeSubTypeOf(schema, maybeSubType.ofType, superType.ofType) : !1 : !(0, _definition.isListType)(maybeSubType) && (0, _definition.isAbstractType)(superType) && ((0, _definition.isInterfaceType)(maybeSubType) || (0, _definition.isObjectType)(maybeSubType)) && schema.isSubType(superType, maybeSubType);
	}
	/**
	* Provided two composite types, determine if they "overlap". Two composite
	* types overlap when the Sets of possible concrete types for each intersect.
	*
	* This is often used to determine if a fragment of a given type could possibly
	* be visited in a context of another type.
	*
	* This function is commutative.
	* @param schema - GraphQL schema to use.
	* @param typeA - The first GraphQL type to compare.
	* @param typeB - The second GraphQL type to compare.
	* @returns True when the two composite types can apply to at least one common object type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertObjectType, assertUnionType } from 'graphql/type';
	* import { doTypesOverlap } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Photo {
	*     url: String!
	*   }
	*
	*   type Video {
	*     url: String!
	*   }
	*
	*   union Media = Photo | Video
	*   union StillImage = Photo
	*
	*   type Query {
	*     media: [Media]
	*   }
	* `);
	* const Media = assertUnionType(schema.getType('Media'));
	* const StillImage = assertUnionType(schema.getType('StillImage'));
	* const Video = assertObjectType(schema.getType('Video'));
	*
	* doTypesOverlap(schema, Media, StillImage); // => true
	* doTypesOverlap(schema, StillImage, Video); // => false
	* ```
	*/
	function doTypesOverlap(schema, typeA, typeB) {
		return typeA === typeB ? !0 : (0, _definition.isAbstractType)(typeA) ? (0, _definition.isAbstractType)(typeB) ? schema.getPossibleTypes(typeA).some((type) => schema.isSubType(typeB, type)) : schema.isSubType(typeA, typeB) : (0, _definition.isAbstractType)(typeB) ? schema.isSubType(typeB, typeA) : !1;
	}
})), require_scalars = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.GraphQLString = exports.GraphQLInt = exports.GraphQLID = exports.GraphQLFloat = exports.GraphQLBoolean = exports.GRAPHQL_MIN_INT = exports.GRAPHQL_MAX_INT = void 0, exports.isSpecifiedScalarType = isSpecifiedScalarType, exports.specifiedScalarTypes = void 0;
	var _inspect = require_inspect(), _isObjectLike = require_isObjectLike(), _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _printer = require_printer(), _definition = require_definition();
	/** @category Scalars */
	/**
	* Maximum possible Int value as per GraphQL Spec (32-bit signed integer).
	* n.b. This differs from JavaScript's numbers that are IEEE 754 doubles safe up-to 2^53 - 1
	*/
	let GRAPHQL_MAX_INT = 2147483647;
	/**
	* Minimum possible Int value as per GraphQL Spec (32-bit signed integer).
	* n.b. This differs from JavaScript's numbers that are IEEE 754 doubles safe starting at -(2^53 - 1)
	*/
	exports.GRAPHQL_MAX_INT = GRAPHQL_MAX_INT;
	let GRAPHQL_MIN_INT = -2147483648;
	/** The built-in `Int` scalar type. */
	exports.GRAPHQL_MIN_INT = GRAPHQL_MIN_INT;
	let GraphQLInt = new _definition.GraphQLScalarType({
		name: "Int",
		description: "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.",
		serialize(outputValue) {
			let coercedValue = serializeObject(outputValue);
			if (typeof coercedValue == "boolean") return +!!coercedValue;
			let num = coercedValue;
			if (typeof coercedValue == "string" && coercedValue !== "" && (num = Number(coercedValue)), typeof num != "number" || !Number.isInteger(num)) throw new _GraphQLError.GraphQLError(`Int cannot represent non-integer value: ${(0, _inspect.inspect)(coercedValue)}`);
			if (num > GRAPHQL_MAX_INT || num < GRAPHQL_MIN_INT) throw new _GraphQLError.GraphQLError("Int cannot represent non 32-bit signed integer value: " + (0, _inspect.inspect)(coercedValue));
			return num;
		},
		parseValue(inputValue) {
			if (typeof inputValue != "number" || !Number.isInteger(inputValue)) throw new _GraphQLError.GraphQLError(`Int cannot represent non-integer value: ${(0, _inspect.inspect)(inputValue)}`);
			if (inputValue > GRAPHQL_MAX_INT || inputValue < GRAPHQL_MIN_INT) throw new _GraphQLError.GraphQLError(`Int cannot represent non 32-bit signed integer value: ${inputValue}`);
			return inputValue;
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.INT) throw new _GraphQLError.GraphQLError(`Int cannot represent non-integer value: ${(0, _printer.printForError)(valueNode)}`, { nodes: valueNode });
			let num = parseInt(valueNode.value, 10);
			if (num > GRAPHQL_MAX_INT || num < GRAPHQL_MIN_INT) throw new _GraphQLError.GraphQLError(`Int cannot represent non 32-bit signed integer value: ${valueNode.value}`, { nodes: valueNode });
			return num;
		}
	});
	/** The built-in `Float` scalar type. */
	exports.GraphQLInt = GraphQLInt;
	let GraphQLFloat = new _definition.GraphQLScalarType({
		name: "Float",
		description: "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",
		serialize(outputValue) {
			let coercedValue = serializeObject(outputValue);
			if (typeof coercedValue == "boolean") return +!!coercedValue;
			let num = coercedValue;
			if (typeof coercedValue == "string" && coercedValue !== "" && (num = Number(coercedValue)), typeof num != "number" || !Number.isFinite(num)) throw new _GraphQLError.GraphQLError(`Float cannot represent non numeric value: ${(0, _inspect.inspect)(coercedValue)}`);
			return num;
		},
		parseValue(inputValue) {
			if (typeof inputValue != "number" || !Number.isFinite(inputValue)) throw new _GraphQLError.GraphQLError(`Float cannot represent non numeric value: ${(0, _inspect.inspect)(inputValue)}`);
			return inputValue;
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.FLOAT && valueNode.kind !== _kinds.Kind.INT) throw new _GraphQLError.GraphQLError(`Float cannot represent non numeric value: ${(0, _printer.printForError)(valueNode)}`, valueNode);
			return parseFloat(valueNode.value);
		}
	});
	/** The built-in `String` scalar type. */
	exports.GraphQLFloat = GraphQLFloat;
	let GraphQLString = new _definition.GraphQLScalarType({
		name: "String",
		description: "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.",
		serialize(outputValue) {
			let coercedValue = serializeObject(outputValue);
			if (typeof coercedValue == "string") return coercedValue;
			if (typeof coercedValue == "boolean") return coercedValue ? "true" : "false";
			if (typeof coercedValue == "number" && Number.isFinite(coercedValue)) return coercedValue.toString();
			throw new _GraphQLError.GraphQLError(`String cannot represent value: ${(0, _inspect.inspect)(outputValue)}`);
		},
		parseValue(inputValue) {
			if (typeof inputValue != "string") throw new _GraphQLError.GraphQLError(`String cannot represent a non string value: ${(0, _inspect.inspect)(inputValue)}`);
			return inputValue;
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.STRING) throw new _GraphQLError.GraphQLError(`String cannot represent a non string value: ${(0, _printer.printForError)(valueNode)}`, { nodes: valueNode });
			return valueNode.value;
		}
	});
	/** The built-in `Boolean` scalar type. */
	exports.GraphQLString = GraphQLString;
	let GraphQLBoolean = new _definition.GraphQLScalarType({
		name: "Boolean",
		description: "The `Boolean` scalar type represents `true` or `false`.",
		serialize(outputValue) {
			let coercedValue = serializeObject(outputValue);
			if (typeof coercedValue == "boolean") return coercedValue;
			if (Number.isFinite(coercedValue)) return coercedValue !== 0;
			throw new _GraphQLError.GraphQLError(`Boolean cannot represent a non boolean value: ${(0, _inspect.inspect)(coercedValue)}`);
		},
		parseValue(inputValue) {
			if (typeof inputValue != "boolean") throw new _GraphQLError.GraphQLError(`Boolean cannot represent a non boolean value: ${(0, _inspect.inspect)(inputValue)}`);
			return inputValue;
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.BOOLEAN) throw new _GraphQLError.GraphQLError(`Boolean cannot represent a non boolean value: ${(0, _printer.printForError)(valueNode)}`, { nodes: valueNode });
			return valueNode.value;
		}
	});
	/** The built-in `ID` scalar type. */
	exports.GraphQLBoolean = GraphQLBoolean;
	let GraphQLID = new _definition.GraphQLScalarType({
		name: "ID",
		description: "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.",
		serialize(outputValue) {
			let coercedValue = serializeObject(outputValue);
			if (typeof coercedValue == "string") return coercedValue;
			if (Number.isInteger(coercedValue)) return String(coercedValue);
			throw new _GraphQLError.GraphQLError(`ID cannot represent value: ${(0, _inspect.inspect)(outputValue)}`);
		},
		parseValue(inputValue) {
			if (typeof inputValue == "string") return inputValue;
			if (typeof inputValue == "number" && Number.isInteger(inputValue)) return inputValue.toString();
			throw new _GraphQLError.GraphQLError(`ID cannot represent value: ${(0, _inspect.inspect)(inputValue)}`);
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.STRING && valueNode.kind !== _kinds.Kind.INT) throw new _GraphQLError.GraphQLError("ID cannot represent a non-string and non-integer value: " + (0, _printer.printForError)(valueNode), { nodes: valueNode });
			return valueNode.value;
		}
	});
	/** All built-in scalar types defined by the GraphQL specification. */
	exports.GraphQLID = GraphQLID;
	let specifiedScalarTypes = Object.freeze([
		GraphQLString,
		GraphQLInt,
		GraphQLFloat,
		GraphQLBoolean,
		GraphQLID
	]);
	/**
	* Returns true when the scalar type is one of the scalars specified by GraphQL.
	* @param type - The GraphQL type to inspect.
	* @returns True when the scalar type is one of the scalars specified by GraphQL.
	* @example
	* ```ts
	* import {
	*   GraphQLScalarType,
	*   GraphQLString,
	*   isSpecifiedScalarType,
	* } from 'graphql/type';
	*
	* const DateTime = new GraphQLScalarType({
	*   name: 'DateTime',
	* });
	*
	* isSpecifiedScalarType(GraphQLString); // => true
	* isSpecifiedScalarType(DateTime); // => false
	* ```
	*/
	exports.specifiedScalarTypes = specifiedScalarTypes;
	function isSpecifiedScalarType(type) {
		return specifiedScalarTypes.some(({ name }) => type.name === name);
	}
	function serializeObject(outputValue) {
		if ((0, _isObjectLike.isObjectLike)(outputValue)) {
			if (typeof outputValue.valueOf == "function") {
				let valueOfResult = outputValue.valueOf();
				if (!(0, _isObjectLike.isObjectLike)(valueOfResult)) return valueOfResult;
			}
			if (typeof outputValue.toJSON == "function") return outputValue.toJSON();
		}
		return outputValue;
	}
})), require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.GraphQLSpecifiedByDirective = exports.GraphQLSkipDirective = exports.GraphQLOneOfDirective = exports.GraphQLIncludeDirective = exports.GraphQLDirective = exports.GraphQLDeprecatedDirective = exports.DEFAULT_DEPRECATION_REASON = void 0, exports.assertDirective = assertDirective, exports.isDirective = isDirective, exports.isSpecifiedDirective = isSpecifiedDirective, exports.specifiedDirectives = void 0;
	var _devAssert = require_devAssert(), _inspect = require_inspect(), _instanceOf = require_instanceOf(), _isObjectLike = require_isObjectLike(), _toObjMap = require_toObjMap(), _directiveLocation = require_directiveLocation(), _assertName = require_assertName(), _definition = require_definition(), _scalars = require_scalars();
	/** @category Directives */
	/**
	* Test if the given value is a GraphQL directive.
	* @param directive - Value to inspect.
	* @returns True when the value is a GraphQLDirective.
	* @example
	* ```ts
	* import { DirectiveLocation } from 'graphql/language';
	* import { GraphQLDirective, GraphQLString, isDirective } from 'graphql/type';
	*
	* const upper = new GraphQLDirective({
	*   name: 'upper',
	*   locations: [DirectiveLocation.FIELD_DEFINITION],
	* });
	*
	* isDirective(upper); // => true
	* isDirective(GraphQLString); // => false
	* ```
	*/
	function isDirective(directive) {
		return (0, _instanceOf.instanceOf)(directive, GraphQLDirective);
	}
	/**
	* Returns the value as a GraphQLDirective, or throws if it is not a directive.
	* @param directive - Value to inspect.
	* @returns The value typed as a GraphQLDirective.
	* @example
	* ```ts
	* import { DirectiveLocation } from 'graphql/language';
	* import { assertDirective, GraphQLDirective, GraphQLString } from 'graphql/type';
	*
	* const upper = new GraphQLDirective({
	*   name: 'upper',
	*   locations: [DirectiveLocation.FIELD_DEFINITION],
	* });
	*
	* assertDirective(upper); // => upper
	* assertDirective(GraphQLString); // throws an error
	* ```
	*/
	function assertDirective(directive) {
		if (!isDirective(directive)) throw Error(`Expected ${(0, _inspect.inspect)(directive)} to be a GraphQL directive.`);
		return directive;
	}
	/**
	* Custom extensions
	* @remarks
	* Use a unique identifier name for your extension, for example the name of
	* your library or project. Do not use a shortened identifier as this increases
	* the risk of conflicts. We recommend you add at most one extension field,
	* an object which can contain all the values you need.
	*/
	/**
	* Directives are used by the GraphQL runtime as a way of modifying execution
	* behavior. Type system creators will usually not create these directly.
	*/
	var GraphQLDirective = class {
		/** The GraphQL name for this schema element. */
		/** Human-readable description for this schema element, if provided. */
		/** Locations where this directive may be applied. */
		/** Arguments accepted by this field or directive. */
		/** Whether this directive may appear more than once at the same location. */
		/** Reason this element is deprecated, if one was provided. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/**
		* Creates a GraphQLDirective instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { DirectiveLocation, parse, Kind } from 'graphql/language';
		* import {
		*   GraphQLBoolean,
		*   GraphQLDirective,
		*   GraphQLInt,
		*   GraphQLNonNull,
		* } from 'graphql/type';
		*
		* const document = parse(
		*   `
		*   directive @cacheControl(maxAge: Int) repeatable on FIELD_DEFINITION
		*   extend directive @cacheControl @tag
		* `,
		*   { experimentalDirectivesOnDirectiveDefinitions: true },
		* );
		* assert(document.definitions[0].kind === Kind.DIRECTIVE_DEFINITION);
		* assert(document.definitions[1].kind === Kind.DIRECTIVE_EXTENSION);
		* const definition = document.definitions[0];
		*
		* const cacheControl = new GraphQLDirective({
		*   name: 'cacheControl',
		*   description: 'Controls HTTP cache hints for a field.',
		*   locations: [DirectiveLocation.FIELD_DEFINITION],
		*   args: {
		*     inheritMaxAge: {
		*       description: 'Inherit the parent cache hint.',
		*       type: new GraphQLNonNull(GraphQLBoolean),
		*       defaultValue: false,
		*       deprecationReason: 'Use maxAge instead.',
		*       extensions: { scope: 'cache' },
		*     },
		*     maxAge: {
		*       type: GraphQLInt,
		*       astNode: definition.arguments?.[0],
		*     },
		*   },
		*   isRepeatable: true,
		*   deprecationReason: 'Use @cache instead.',
		*   extensions: { scope: 'cache' },
		*   astNode: definition,
		*   extensionASTNodes: [document.definitions[1]],
		* });
		*
		* cacheControl.name; // => 'cacheControl'
		* cacheControl.description; // => 'Controls HTTP cache hints for a field.'
		* cacheControl.args[0].name; // => 'inheritMaxAge'
		* cacheControl.args[0].defaultValue; // => false
		* cacheControl.isRepeatable; // => true
		* cacheControl.extensions; // => { scope: 'cache' }
		* ```
		*/
		constructor(config) {
			this.name = (0, _assertName.assertName)(config.name), this.description = config.description, this.locations = config.locations, this.isRepeatable = config.isRepeatable ?? !1, this.deprecationReason = config.deprecationReason, this.extensions = (0, _toObjMap.toObjMap)(config.extensions), this.astNode = config.astNode, this.extensionASTNodes = config.extensionASTNodes ?? [], Array.isArray(config.locations) || (0, _devAssert.devAssert)(!1, `@${config.name} locations must be an Array.`);
			let args = config.args ?? {};
			(0, _isObjectLike.isObjectLike)(args) && !Array.isArray(args) || (0, _devAssert.devAssert)(!1, `@${config.name} args must be an object with argument names as keys.`), this.args = (0, _definition.defineArguments)(args);
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLDirective";
		}
		/**
		* Returns a normalized configuration object for this object.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import { DirectiveLocation } from 'graphql/language';
		* import { GraphQLDirective, GraphQLString } from 'graphql/type';
		*
		* const tag = new GraphQLDirective({
		*   name: 'tag',
		*   locations: [DirectiveLocation.FIELD_DEFINITION],
		*   args: {
		*     name: { type: GraphQLString },
		*   },
		* });
		*
		* const config = tag.toConfig();
		* const tagCopy = new GraphQLDirective(config);
		*
		* config.args.name.type; // => GraphQLString
		* tagCopy.args[0].name; // => 'name'
		* ```
		*/
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				locations: this.locations,
				args: (0, _definition.argsToArgsConfig)(this.args),
				isRepeatable: this.isRepeatable,
				deprecationReason: this.deprecationReason,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		/**
		* Returns the schema coordinate identifying this directive.
		* @returns The directive schema coordinate.
		* @example
		* ```ts
		* import { DirectiveLocation } from 'graphql/language';
		* import { GraphQLDirective } from 'graphql/type';
		*
		* const tag = new GraphQLDirective({
		*   name: 'tag',
		*   locations: [DirectiveLocation.FIELD_DEFINITION],
		* });
		*
		* tag.toString(); // => '@tag'
		* ```
		*/
		toString() {
			return "@" + this.name;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { DirectiveLocation } from 'graphql/language';
		* import { GraphQLDirective } from 'graphql/type';
		*
		* const tag = new GraphQLDirective({
		*   name: 'tag',
		*   locations: [DirectiveLocation.FIELD_DEFINITION],
		* });
		*
		* tag.toJSON(); // => '@tag'
		* JSON.stringify({ directive: tag }); // => '{"directive":"@tag"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	/** Configuration used to construct a GraphQLDirective. */
	exports.GraphQLDirective = GraphQLDirective;
	/** Used to conditionally include fields or fragments. */
	let GraphQLIncludeDirective = new GraphQLDirective({
		name: "include",
		description: "Directs the executor to include this field or fragment only when the `if` argument is true.",
		locations: [
			_directiveLocation.DirectiveLocation.FIELD,
			_directiveLocation.DirectiveLocation.FRAGMENT_SPREAD,
			_directiveLocation.DirectiveLocation.INLINE_FRAGMENT
		],
		args: { if: {
			type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
			description: "Included when true."
		} }
	});
	/** Used to conditionally skip (exclude) fields or fragments. */
	exports.GraphQLIncludeDirective = GraphQLIncludeDirective;
	let GraphQLSkipDirective = new GraphQLDirective({
		name: "skip",
		description: "Directs the executor to skip this field or fragment when the `if` argument is true.",
		locations: [
			_directiveLocation.DirectiveLocation.FIELD,
			_directiveLocation.DirectiveLocation.FRAGMENT_SPREAD,
			_directiveLocation.DirectiveLocation.INLINE_FRAGMENT
		],
		args: { if: {
			type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
			description: "Skipped when true."
		} }
	});
	/** Constant string used for default reason for a deprecation. */
	exports.GraphQLSkipDirective = GraphQLSkipDirective;
	let DEFAULT_DEPRECATION_REASON = "No longer supported";
	/**
	* Used to declare element of a GraphQL schema as deprecated.
	*
	* The optional `reason` argument defaults to `DEFAULT_DEPRECATION_REASON`.
	*/
	exports.DEFAULT_DEPRECATION_REASON = DEFAULT_DEPRECATION_REASON;
	let GraphQLDeprecatedDirective = new GraphQLDirective({
		name: "deprecated",
		description: "Marks an element of a GraphQL schema as no longer supported.",
		locations: [
			_directiveLocation.DirectiveLocation.FIELD_DEFINITION,
			_directiveLocation.DirectiveLocation.ARGUMENT_DEFINITION,
			_directiveLocation.DirectiveLocation.INPUT_FIELD_DEFINITION,
			_directiveLocation.DirectiveLocation.ENUM_VALUE,
			_directiveLocation.DirectiveLocation.DIRECTIVE_DEFINITION
		],
		args: { reason: {
			type: _scalars.GraphQLString,
			description: "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",
			defaultValue: DEFAULT_DEPRECATION_REASON
		} }
	});
	/** Used to provide a URL for specifying the behavior of custom scalar definitions. */
	exports.GraphQLDeprecatedDirective = GraphQLDeprecatedDirective;
	let GraphQLSpecifiedByDirective = new GraphQLDirective({
		name: "specifiedBy",
		description: "Exposes a URL that specifies the behavior of this scalar.",
		locations: [_directiveLocation.DirectiveLocation.SCALAR],
		args: { url: {
			type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
			description: "The URL that specifies the behavior of this scalar."
		} }
	});
	/** Used to indicate an Input Object is a OneOf Input Object. */
	exports.GraphQLSpecifiedByDirective = GraphQLSpecifiedByDirective;
	let GraphQLOneOfDirective = new GraphQLDirective({
		name: "oneOf",
		description: "Indicates exactly one field must be supplied and this field must not be `null`.",
		locations: [_directiveLocation.DirectiveLocation.INPUT_OBJECT],
		args: {}
	});
	/** Full list of stable directives specified by GraphQL.js. */
	exports.GraphQLOneOfDirective = GraphQLOneOfDirective;
	let specifiedDirectives = Object.freeze([
		GraphQLIncludeDirective,
		GraphQLSkipDirective,
		GraphQLDeprecatedDirective,
		GraphQLSpecifiedByDirective,
		GraphQLOneOfDirective
	]);
	/**
	* Returns true when the directive is one of the directives specified by GraphQL.
	* @param directive - Directive to inspect.
	* @returns True when the directive is specified by GraphQL.
	* @example
	* ```ts
	* import {
	*   GraphQLDirective,
	*   GraphQLIncludeDirective,
	*   isSpecifiedDirective,
	* } from 'graphql/type';
	* import { DirectiveLocation } from 'graphql/language';
	*
	* const customDirective = new GraphQLDirective({
	*   name: 'auth',
	*   locations: [DirectiveLocation.FIELD_DEFINITION],
	* });
	*
	* isSpecifiedDirective(GraphQLIncludeDirective); // => true
	* isSpecifiedDirective(customDirective); // => false
	* ```
	*/
	exports.specifiedDirectives = specifiedDirectives;
	function isSpecifiedDirective(directive) {
		return specifiedDirectives.some(({ name }) => name === directive.name);
	}
})), require_invariant = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.invariant = invariant;
	/** @internal */
	function invariant(condition, message) {
		if (!condition) throw Error(message ?? "Unexpected invariant triggered.");
	}
})), require_isIterableObject = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.isIterableObject = isIterableObject;
	/**
	* Returns true if the provided object is an Object (i.e. not a string literal)
	* and implements the Iterator protocol.
	*
	* This may be used in place of [Array.isArray()][isArray] to determine if
	* an object should be iterated-over e.g. Array, Map, Set, Int8Array,
	* TypedArray, etc. but excludes string literals.
	*
	* @internal
	* @example
	* ```ts
	* import { isIterableObject } from 'graphql/jsutils/isIterableObject';
	*
	* isIterableObject([1, 2, 3]); // => true
	* isIterableObject(new Map()); // => true
	* isIterableObject('ABC'); // => false
	* isIterableObject({ key: 'value' }); // => false
	* isIterableObject({ length: 1, 0: 'Alpha' }); // => false
	* ```
	*/
	function isIterableObject(maybeIterable) {
		return typeof maybeIterable == "object" && typeof maybeIterable?.[Symbol.iterator] == "function";
	}
})), require_astFromValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.astFromValue = astFromValue;
	var _inspect = require_inspect(), _invariant = require_invariant(), _isIterableObject = require_isIterableObject(), _isObjectLike = require_isObjectLike(), _kinds = require_kinds(), _definition = require_definition(), _scalars = require_scalars();
	/** @category Values */
	/**
	* Produces a GraphQL Value AST given a JavaScript object.
	* Function will match JavaScript/JSON values to GraphQL AST schema format
	* by using suggested GraphQLInputType.
	*
	* A GraphQL type must be provided, which will be used to interpret different
	* JavaScript values.
	*
	* | JSON Value    | GraphQL Value        |
	* | ------------- | -------------------- |
	* | Object        | Input Object         |
	* | Array         | List                 |
	* | Boolean       | Boolean              |
	* | String        | String / Enum Value  |
	* | Number        | Int / Float          |
	* | Unknown       | Enum Value           |
	* | null          | NullValue            |
	* @param value - Runtime value to convert.
	* @param type - The GraphQL type to inspect.
	* @returns A GraphQL value AST for the provided JavaScript value, or null when no literal can represent it.
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* import { print } from 'graphql/language';
	* import {
	*   GraphQLInputObjectType,
	*   GraphQLInt,
	*   GraphQLList,
	*   GraphQLNonNull,
	*   GraphQLString,
	* } from 'graphql/type';
	* import { astFromValue } from 'graphql/utilities';
	*
	* const ReviewInput = new GraphQLInputObjectType({
	*   name: 'ReviewInput',
	*   fields: {
	*     stars: { type: new GraphQLNonNull(GraphQLInt) },
	*     tags: { type: new GraphQLList(GraphQLString) },
	*   },
	* });
	*
	* const valueNode = astFromValue(
	*   { stars: 5, tags: ['featured', 'verified'] },
	*   ReviewInput,
	* );
	*
	* assert(valueNode);
	* print(valueNode); // => '{stars: 5, tags: ["featured", "verified"]}'
	* astFromValue(undefined, GraphQLString); // => null
	* astFromValue(null, new GraphQLNonNull(GraphQLString)); // => null
	* ```
	*/
	function astFromValue(value, type) {
		if ((0, _definition.isNonNullType)(type)) {
			let astValue = astFromValue(value, type.ofType);
			return astValue?.kind === _kinds.Kind.NULL ? null : astValue;
		}
		if (value === null) return { kind: _kinds.Kind.NULL };
		if (value === void 0) return null;
		if ((0, _definition.isListType)(type)) {
			let itemType = type.ofType;
			if ((0, _isIterableObject.isIterableObject)(value)) {
				let valuesNodes = [];
				for (let item of value) {
					let itemNode = astFromValue(item, itemType);
					itemNode != null && valuesNodes.push(itemNode);
				}
				return {
					kind: _kinds.Kind.LIST,
					values: valuesNodes
				};
			}
			return astFromValue(value, itemType);
		}
		if ((0, _definition.isInputObjectType)(type)) {
			if (!(0, _isObjectLike.isObjectLike)(value)) return null;
			let fieldNodes = [];
			for (let field of Object.values(type.getFields())) {
				let fieldValue = astFromValue(value[field.name], field.type);
				fieldValue && fieldNodes.push({
					kind: _kinds.Kind.OBJECT_FIELD,
					name: {
						kind: _kinds.Kind.NAME,
						value: field.name
					},
					value: fieldValue
				});
			}
			return {
				kind: _kinds.Kind.OBJECT,
				fields: fieldNodes
			};
		}
		if ((0, _definition.isLeafType)(type)) {
			let serialized = type.serialize(value);
			if (serialized == null) return null;
			if (typeof serialized == "boolean") return {
				kind: _kinds.Kind.BOOLEAN,
				value: serialized
			};
			if (typeof serialized == "number" && Number.isFinite(serialized)) {
				let stringNum = String(serialized);
				return integerStringRegExp.test(stringNum) ? {
					kind: _kinds.Kind.INT,
					value: stringNum
				} : {
					kind: _kinds.Kind.FLOAT,
					value: stringNum
				};
			}
			if (typeof serialized == "string") return (0, _definition.isEnumType)(type) ? {
				kind: _kinds.Kind.ENUM,
				value: serialized
			} : type === _scalars.GraphQLID && integerStringRegExp.test(serialized) ? {
				kind: _kinds.Kind.INT,
				value: serialized
			} : {
				kind: _kinds.Kind.STRING,
				value: serialized
			};
			throw TypeError(`Cannot convert value to AST: ${(0, _inspect.inspect)(serialized)}.`);
		}
		/* c8 ignore next 3 */
		(0, _invariant.invariant)(!1, "Unexpected input type: " + (0, _inspect.inspect)(type));
	}
	/**
	* IntValue:
	*   - NegativeSign? 0
	*   - NegativeSign? NonZeroDigit ( Digit+ )?
	*
	* @internal
	*/
	let integerStringRegExp = /^-?(?:0|[1-9][0-9]*)$/;
})), require_introspection = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.introspectionTypes = exports.__TypeKind = exports.__Type = exports.__Schema = exports.__InputValue = exports.__Field = exports.__EnumValue = exports.__DirectiveLocation = exports.__Directive = exports.TypeNameMetaFieldDef = exports.TypeMetaFieldDef = exports.TypeKind = exports.SchemaMetaFieldDef = void 0, exports.isIntrospectionType = isIntrospectionType;
	var _inspect = require_inspect(), _invariant = require_invariant(), _directiveLocation = require_directiveLocation(), _printer = require_printer(), _astFromValue = require_astFromValue(), _definition = require_definition(), _scalars = require_scalars();
	/** @category Introspection */
	/** The introspection type describing a GraphQL schema. */
	let __Schema = new _definition.GraphQLObjectType({
		name: "__Schema",
		description: "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
		fields: () => ({
			description: {
				type: _scalars.GraphQLString,
				resolve: (schema) => schema.description
			},
			types: {
				description: "A list of all types supported by this server.",
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__Type))),
				resolve(schema) {
					return Object.values(schema.getTypeMap());
				}
			},
			queryType: {
				description: "The type that query operations will be rooted at.",
				type: new _definition.GraphQLNonNull(__Type),
				resolve: (schema) => schema.getQueryType()
			},
			mutationType: {
				description: "If this server supports mutation, the type that mutation operations will be rooted at.",
				type: __Type,
				resolve: (schema) => schema.getMutationType()
			},
			subscriptionType: {
				description: "If this server support subscription, the type that subscription operations will be rooted at.",
				type: __Type,
				resolve: (schema) => schema.getSubscriptionType()
			},
			directives: {
				description: "A list of all directives supported by this server.",
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__Directive))),
				args: { includeDeprecated: {
					type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
					defaultValue: !1
				} },
				resolve: (schema, { includeDeprecated }) => includeDeprecated ? schema.getDirectives() : schema.getDirectives().filter((directive) => directive.deprecationReason == null)
			}
		})
	});
	/** The introspection type describing a GraphQL directive. */
	exports.__Schema = __Schema;
	let __Directive = new _definition.GraphQLObjectType({
		name: "__Directive",
		description: "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.",
		fields: () => ({
			name: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
				resolve: (directive) => directive.name
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (directive) => directive.description
			},
			isRepeatable: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (directive) => directive.isRepeatable
			},
			locations: {
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__DirectiveLocation))),
				resolve: (directive) => directive.locations
			},
			args: {
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__InputValue))),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: !1
				} },
				resolve(field, { includeDeprecated }) {
					return includeDeprecated ? field.args : field.args.filter((arg) => arg.deprecationReason == null);
				}
			},
			isDeprecated: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (directive) => directive.deprecationReason != null
			},
			deprecationReason: {
				type: _scalars.GraphQLString,
				resolve: (directive) => directive.deprecationReason
			}
		})
	});
	/** The introspection enum describing directive locations. */
	exports.__Directive = __Directive;
	let __DirectiveLocation = new _definition.GraphQLEnumType({
		name: "__DirectiveLocation",
		description: "A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.",
		values: {
			QUERY: {
				value: _directiveLocation.DirectiveLocation.QUERY,
				description: "Location adjacent to a query operation."
			},
			MUTATION: {
				value: _directiveLocation.DirectiveLocation.MUTATION,
				description: "Location adjacent to a mutation operation."
			},
			SUBSCRIPTION: {
				value: _directiveLocation.DirectiveLocation.SUBSCRIPTION,
				description: "Location adjacent to a subscription operation."
			},
			FIELD: {
				value: _directiveLocation.DirectiveLocation.FIELD,
				description: "Location adjacent to a field."
			},
			FRAGMENT_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.FRAGMENT_DEFINITION,
				description: "Location adjacent to a fragment definition."
			},
			FRAGMENT_SPREAD: {
				value: _directiveLocation.DirectiveLocation.FRAGMENT_SPREAD,
				description: "Location adjacent to a fragment spread."
			},
			INLINE_FRAGMENT: {
				value: _directiveLocation.DirectiveLocation.INLINE_FRAGMENT,
				description: "Location adjacent to an inline fragment."
			},
			VARIABLE_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.VARIABLE_DEFINITION,
				description: "Location adjacent to a variable definition."
			},
			SCHEMA: {
				value: _directiveLocation.DirectiveLocation.SCHEMA,
				description: "Location adjacent to a schema definition."
			},
			SCALAR: {
				value: _directiveLocation.DirectiveLocation.SCALAR,
				description: "Location adjacent to a scalar definition."
			},
			OBJECT: {
				value: _directiveLocation.DirectiveLocation.OBJECT,
				description: "Location adjacent to an object type definition."
			},
			FIELD_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.FIELD_DEFINITION,
				description: "Location adjacent to a field definition."
			},
			ARGUMENT_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.ARGUMENT_DEFINITION,
				description: "Location adjacent to an argument definition."
			},
			INTERFACE: {
				value: _directiveLocation.DirectiveLocation.INTERFACE,
				description: "Location adjacent to an interface definition."
			},
			UNION: {
				value: _directiveLocation.DirectiveLocation.UNION,
				description: "Location adjacent to a union definition."
			},
			ENUM: {
				value: _directiveLocation.DirectiveLocation.ENUM,
				description: "Location adjacent to an enum definition."
			},
			ENUM_VALUE: {
				value: _directiveLocation.DirectiveLocation.ENUM_VALUE,
				description: "Location adjacent to an enum value definition."
			},
			INPUT_OBJECT: {
				value: _directiveLocation.DirectiveLocation.INPUT_OBJECT,
				description: "Location adjacent to an input object type definition."
			},
			INPUT_FIELD_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.INPUT_FIELD_DEFINITION,
				description: "Location adjacent to an input object field definition."
			},
			DIRECTIVE_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.DIRECTIVE_DEFINITION,
				description: "Location adjacent to a directive definition."
			}
		}
	});
	/** The introspection type describing GraphQL types. */
	exports.__DirectiveLocation = __DirectiveLocation;
	let __Type = new _definition.GraphQLObjectType({
		name: "__Type",
		description: "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.",
		fields: () => ({
			kind: {
				type: new _definition.GraphQLNonNull(__TypeKind),
				resolve(type) {
					if ((0, _definition.isScalarType)(type)) return TypeKind.SCALAR;
					if ((0, _definition.isObjectType)(type)) return TypeKind.OBJECT;
					if ((0, _definition.isInterfaceType)(type)) return TypeKind.INTERFACE;
					if ((0, _definition.isUnionType)(type)) return TypeKind.UNION;
					if ((0, _definition.isEnumType)(type)) return TypeKind.ENUM;
					if ((0, _definition.isInputObjectType)(type)) return TypeKind.INPUT_OBJECT;
					if ((0, _definition.isListType)(type)) return TypeKind.LIST;
					if ((0, _definition.isNonNullType)(type)) return TypeKind.NON_NULL;
					/* c8 ignore next 3 */
					(0, _invariant.invariant)(!1, `Unexpected type: "${(0, _inspect.inspect)(type)}".`);
				}
			},
			name: {
				type: _scalars.GraphQLString,
				resolve: (type) => "name" in type ? type.name : void 0
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (type) => "description" in type ? type.description : void 0
			},
			specifiedByURL: {
				type: _scalars.GraphQLString,
				resolve: (obj) => "specifiedByURL" in obj ? obj.specifiedByURL : void 0
			},
			fields: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__Field)),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: !1
				} },
				resolve(type, { includeDeprecated }) {
					if ((0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type)) {
						let fields = Object.values(type.getFields());
						return includeDeprecated ? fields : fields.filter((field) => field.deprecationReason == null);
					}
				}
			},
			interfaces: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__Type)),
				resolve(type) {
					if ((0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type)) return type.getInterfaces();
				}
			},
			possibleTypes: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__Type)),
				resolve(type, _args, _context, { schema }) {
					if ((0, _definition.isAbstractType)(type)) return schema.getPossibleTypes(type);
				}
			},
			enumValues: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__EnumValue)),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: !1
				} },
				resolve(type, { includeDeprecated }) {
					if ((0, _definition.isEnumType)(type)) {
						let values = type.getValues();
						return includeDeprecated ? values : values.filter((field) => field.deprecationReason == null);
					}
				}
			},
			inputFields: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__InputValue)),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: !1
				} },
				resolve(type, { includeDeprecated }) {
					if ((0, _definition.isInputObjectType)(type)) {
						let values = Object.values(type.getFields());
						return includeDeprecated ? values : values.filter((field) => field.deprecationReason == null);
					}
				}
			},
			ofType: {
				type: __Type,
				resolve: (type) => "ofType" in type ? type.ofType : void 0
			},
			isOneOf: {
				type: _scalars.GraphQLBoolean,
				resolve: (type) => {
					if ((0, _definition.isInputObjectType)(type)) return type.isOneOf;
				}
			}
		})
	});
	/** The introspection type describing object and interface fields. */
	exports.__Type = __Type;
	let __Field = new _definition.GraphQLObjectType({
		name: "__Field",
		description: "Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.",
		fields: () => ({
			name: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
				resolve: (field) => field.name
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (field) => field.description
			},
			args: {
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__InputValue))),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: !1
				} },
				resolve(field, { includeDeprecated }) {
					return includeDeprecated ? field.args : field.args.filter((arg) => arg.deprecationReason == null);
				}
			},
			type: {
				type: new _definition.GraphQLNonNull(__Type),
				resolve: (field) => field.type
			},
			isDeprecated: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (field) => field.deprecationReason != null
			},
			deprecationReason: {
				type: _scalars.GraphQLString,
				resolve: (field) => field.deprecationReason
			}
		})
	});
	/** The introspection type describing arguments and input fields. */
	exports.__Field = __Field;
	let __InputValue = new _definition.GraphQLObjectType({
		name: "__InputValue",
		description: "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",
		fields: () => ({
			name: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
				resolve: (inputValue) => inputValue.name
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (inputValue) => inputValue.description
			},
			type: {
				type: new _definition.GraphQLNonNull(__Type),
				resolve: (inputValue) => inputValue.type
			},
			defaultValue: {
				type: _scalars.GraphQLString,
				description: "A GraphQL-formatted string representing the default value for this input value.",
				resolve(inputValue) {
					let { type, defaultValue } = inputValue, valueAST = (0, _astFromValue.astFromValue)(defaultValue, type);
					return valueAST ? (0, _printer.print)(valueAST) : null;
				}
			},
			isDeprecated: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (field) => field.deprecationReason != null
			},
			deprecationReason: {
				type: _scalars.GraphQLString,
				resolve: (obj) => obj.deprecationReason
			}
		})
	});
	/** The introspection type describing enum values. */
	exports.__InputValue = __InputValue;
	let __EnumValue = new _definition.GraphQLObjectType({
		name: "__EnumValue",
		description: "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.",
		fields: () => ({
			name: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
				resolve: (enumValue) => enumValue.name
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (enumValue) => enumValue.description
			},
			isDeprecated: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (enumValue) => enumValue.deprecationReason != null
			},
			deprecationReason: {
				type: _scalars.GraphQLString,
				resolve: (enumValue) => enumValue.deprecationReason
			}
		})
	});
	/**
	* The introspection enum describing the different kinds of GraphQL types.
	* @category Introspection
	*/
	exports.__EnumValue = __EnumValue;
	var TypeKind;
	exports.TypeKind = TypeKind, (function(TypeKind) {
		TypeKind.SCALAR = "SCALAR", TypeKind.OBJECT = "OBJECT", TypeKind.INTERFACE = "INTERFACE", TypeKind.UNION = "UNION", TypeKind.ENUM = "ENUM", TypeKind.INPUT_OBJECT = "INPUT_OBJECT", TypeKind.LIST = "LIST", TypeKind.NON_NULL = "NON_NULL";
	})(TypeKind || (exports.TypeKind = TypeKind = {}));
	/** The introspection enum describing GraphQL type kinds. */
	let __TypeKind = new _definition.GraphQLEnumType({
		name: "__TypeKind",
		description: "An enum describing what kind of type a given `__Type` is.",
		values: {
			SCALAR: {
				value: TypeKind.SCALAR,
				description: "Indicates this type is a scalar."
			},
			OBJECT: {
				value: TypeKind.OBJECT,
				description: "Indicates this type is an object. `fields` and `interfaces` are valid fields."
			},
			INTERFACE: {
				value: TypeKind.INTERFACE,
				description: "Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."
			},
			UNION: {
				value: TypeKind.UNION,
				description: "Indicates this type is a union. `possibleTypes` is a valid field."
			},
			ENUM: {
				value: TypeKind.ENUM,
				description: "Indicates this type is an enum. `enumValues` is a valid field."
			},
			INPUT_OBJECT: {
				value: TypeKind.INPUT_OBJECT,
				description: "Indicates this type is an input object. `inputFields` is a valid field."
			},
			LIST: {
				value: TypeKind.LIST,
				description: "Indicates this type is a list. `ofType` is a valid field."
			},
			NON_NULL: {
				value: TypeKind.NON_NULL,
				description: "Indicates this type is a non-null. `ofType` is a valid field."
			}
		}
	});
	/** All introspection types defined by the GraphQL specification. */
	exports.__TypeKind = __TypeKind, exports.SchemaMetaFieldDef = {
		name: "__schema",
		type: new _definition.GraphQLNonNull(__Schema),
		description: "Access the current type schema of this server.",
		args: [],
		resolve: (_source, _args, _context, { schema }) => schema,
		deprecationReason: void 0,
		extensions: Object.create(null),
		astNode: void 0
	}, exports.TypeMetaFieldDef = {
		name: "__type",
		type: __Type,
		description: "Request the type information of a single type.",
		args: [{
			name: "name",
			description: void 0,
			type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
			defaultValue: void 0,
			deprecationReason: void 0,
			extensions: Object.create(null),
			astNode: void 0
		}],
		resolve: (_source, { name }, _context, { schema }) => schema.getType(name),
		deprecationReason: void 0,
		extensions: Object.create(null),
		astNode: void 0
	}, exports.TypeNameMetaFieldDef = {
		name: "__typename",
		type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
		description: "The name of the current Object type at runtime.",
		args: [],
		resolve: (_source, _args, _context, { parentType }) => parentType.name,
		deprecationReason: void 0,
		extensions: Object.create(null),
		astNode: void 0
	};
	let introspectionTypes = Object.freeze([
		__Schema,
		__Directive,
		__DirectiveLocation,
		__Type,
		__Field,
		__InputValue,
		__EnumValue,
		__TypeKind
	]);
	/**
	* Returns true when the type is one of the built-in introspection types.
	* @param type - The GraphQL type to inspect.
	* @returns True when the type is one of the built-in introspection types.
	* @example
	* ```ts
	* import { GraphQLString, isIntrospectionType, __Type } from 'graphql/type';
	*
	* isIntrospectionType(__Type); // => true
	* isIntrospectionType(GraphQLString); // => false
	* ```
	*/
	exports.introspectionTypes = introspectionTypes;
	function isIntrospectionType(type) {
		return introspectionTypes.some(({ name }) => type.name === name);
	}
})), require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.GraphQLSchema = void 0, exports.assertSchema = assertSchema, exports.isSchema = isSchema;
	var _devAssert = require_devAssert(), _inspect = require_inspect(), _instanceOf = require_instanceOf(), _isObjectLike = require_isObjectLike(), _toObjMap = require_toObjMap(), _ast = require_ast(), _definition = require_definition(), _directives = require_directives(), _introspection = require_introspection();
	/** @category Schema */
	/**
	* Test if the given value is a GraphQL schema.
	* @param schema - Value to inspect.
	* @returns True when the value is a GraphQLSchema.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { GraphQLString, isSchema } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	*
	* isSchema(schema); // => true
	* isSchema(GraphQLString); // => false
	* ```
	*/
	function isSchema(schema) {
		return (0, _instanceOf.instanceOf)(schema, GraphQLSchema);
	}
	/**
	* Returns the value as a GraphQLSchema, or throws if it is not a schema.
	* @param schema - GraphQL schema to use.
	* @returns The value typed as a GraphQLSchema.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertSchema, GraphQLString } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	*
	* assertSchema(schema); // => schema
	* assertSchema(GraphQLString); // throws an error
	* ```
	*/
	function assertSchema(schema) {
		if (!isSchema(schema)) throw Error(`Expected ${(0, _inspect.inspect)(schema)} to be a GraphQL schema.`);
		return schema;
	}
	/**
	* Custom extensions
	* @remarks
	* Use a unique identifier name for your extension, for example the name of
	* your library or project. Do not use a shortened identifier as this increases
	* the risk of conflicts. We recommend you add at most one extension field,
	* an object which can contain all the values you need.
	*/
	/**
	* Schema Definition
	*
	* A Schema is created by supplying the root types of each type of operation,
	* query and mutation (optional). A schema definition is then supplied to the
	* validator and executor.
	* @example
	* ```ts
	* import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
	*
	* const MyAppQueryRootType = new GraphQLObjectType({
	*   name: 'Query',
	*   fields: {
	*     greeting: { type: GraphQLString },
	*   },
	* });
	*
	* const MyAppMutationRootType = new GraphQLObjectType({
	*   name: 'Mutation',
	*   fields: {
	*     setGreeting: { type: GraphQLString },
	*   },
	* });
	*
	* const MyAppSchema = new GraphQLSchema({
	*   query: MyAppQueryRootType,
	*   mutation: MyAppMutationRootType,
	* });
	* ```
	* @example
	* When the schema is constructed, by default only the types that are reachable
	* by traversing the root types are included, other types must be explicitly
	* referenced.
	*
	* ```ts
	* import {
	*   GraphQLInterfaceType,
	*   GraphQLObjectType,
	*   GraphQLSchema,
	*   GraphQLString,
	* } from 'graphql';
	*
	* const characterInterface = new GraphQLInterfaceType({
	*   name: 'Character',
	*   fields: {
	*     name: { type: GraphQLString },
	*   },
	* });
	*
	* const humanType = new GraphQLObjectType({
	*   name: 'Human',
	*   interfaces: [characterInterface],
	*   fields: {
	*     name: { type: GraphQLString },
	*   },
	* });
	*
	* const droidType = new GraphQLObjectType({
	*   name: 'Droid',
	*   interfaces: [characterInterface],
	*   fields: {
	*     name: { type: GraphQLString },
	*   },
	* });
	*
	* const schema = new GraphQLSchema({
	*   query: new GraphQLObjectType({
	*     name: 'Query',
	*     fields: {
	*       hero: { type: characterInterface },
	*     },
	*   }),
	*   // Since this schema references only the `Character` interface it's
	*   // necessary to explicitly list the types that implement it if
	*   // you want them to be included in the final schema.
	*   types: [humanType, droidType],
	* });
	* ```
	* @example
	* If an array of `directives` are provided to GraphQLSchema, that will be the
	* exact list of directives represented and allowed. If `directives` is not
	* provided then a default set of the specified directives (e.g. `@include` and
	* `@skip`) will be used. If you wish to provide *additional* directives to
	* these specified directives, you must explicitly declare them.
	*
	* ```ts
	* import {
	*   DirectiveLocation,
	*   GraphQLDirective,
	*   GraphQLObjectType,
	*   GraphQLSchema,
	*   GraphQLString,
	*   specifiedDirectives,
	* } from 'graphql';
	*
	* const MyAppSchema = new GraphQLSchema({
	*   query: new GraphQLObjectType({
	*     name: 'Query',
	*     fields: { greeting: { type: GraphQLString } },
	*   }),
	*   directives: specifiedDirectives.concat([
	*     new GraphQLDirective({
	*       name: 'custom',
	*       locations: [DirectiveLocation.FIELD],
	*     }),
	*   ]),
	* });
	* ```
	*/
	var GraphQLSchema = class {
		/** Human-readable description for this schema element, if provided. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/**
		* Cached schema validation errors, if validation has already run.
		* @internal
		*/
		/**
		* Creates a GraphQLSchema instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* // Create a schema with the required query root.
		* import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql/type';
		*
		* const Query = new GraphQLObjectType({
		*   name: 'Query',
		*   fields: {
		*     greeting: {
		*       type: GraphQLString,
		*       resolve: () => 'Hello',
		*     },
		*   },
		* });
		*
		* const schema = new GraphQLSchema({
		*   description: 'The application schema.',
		*   query: Query,
		* });
		*
		* schema.getQueryType(); // => Query
		* schema.description; // => 'The application schema.'
		* ```
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* // This variant configures every schema option, including directives and extensions.
		* import { DirectiveLocation, parse, Kind } from 'graphql/language';
		* import {
		*   GraphQLBoolean,
		*   GraphQLDirective,
		*   GraphQLObjectType,
		*   GraphQLSchema,
		*   GraphQLString,
		* } from 'graphql/type';
		*
		* const Query = new GraphQLObjectType({
		*   name: 'Query',
		*   fields: { greeting: { type: GraphQLString } },
		* });
		* const Mutation = new GraphQLObjectType({
		*   name: 'Mutation',
		*   fields: { setGreeting: { type: GraphQLString } },
		* });
		* const Subscription = new GraphQLObjectType({
		*   name: 'Subscription',
		*   fields: { greetingChanged: { type: GraphQLString } },
		* });
		* const AuditEvent = new GraphQLObjectType({
		*   name: 'AuditEvent',
		*   fields: { message: { type: GraphQLString } },
		* });
		* const authDirective = new GraphQLDirective({
		*   name: 'auth',
		*   locations: [DirectiveLocation.FIELD_DEFINITION],
		*   args: { required: { type: GraphQLBoolean } },
		* });
		* const schemaDocument = parse(`
		*   schema {
		*     query: Query
		*     mutation: Mutation
		*     subscription: Subscription
		*   }
		*
		*   extend schema @auth
		* `);
		* assert(schemaDocument.definitions[0].kind === Kind.SCHEMA_DEFINITION);
		* assert(schemaDocument.definitions[1].kind === Kind.SCHEMA_EXTENSION);
		*
		* const schema = new GraphQLSchema({
		*   description: 'Operations exposed by the application.',
		*   query: Query,
		*   mutation: Mutation,
		*   subscription: Subscription,
		*   types: [AuditEvent],
		*   directives: [authDirective],
		*   extensions: { owner: 'platform' },
		*   astNode: schemaDocument.definitions[0],
		*   extensionASTNodes: [schemaDocument.definitions[1]],
		*   assumeValid: true,
		* });
		*
		* schema.getMutationType(); // => Mutation
		* schema.getSubscriptionType(); // => Subscription
		* schema.getType('AuditEvent'); // => AuditEvent
		* schema.getDirective('auth'); // => authDirective
		* schema.extensions; // => { owner: 'platform' }
		* ```
		*/
		constructor(config) {
			this.__validationErrors = config.assumeValid === !0 ? [] : void 0, (0, _isObjectLike.isObjectLike)(config) || (0, _devAssert.devAssert)(!1, "Must provide configuration object."), !config.types || Array.isArray(config.types) || (0, _devAssert.devAssert)(!1, `"types" must be Array if provided but got: ${(0, _inspect.inspect)(config.types)}.`), !config.directives || Array.isArray(config.directives) || (0, _devAssert.devAssert)(!1, `"directives" must be Array if provided but got: ${(0, _inspect.inspect)(config.directives)}.`), this.description = config.description, this.extensions = (0, _toObjMap.toObjMap)(config.extensions), this.astNode = config.astNode, this.extensionASTNodes = config.extensionASTNodes ?? [], this._queryType = config.query, this._mutationType = config.mutation, this._subscriptionType = config.subscription, this._directives = config.directives ?? _directives.specifiedDirectives;
			let allReferencedTypes = new Set(config.types);
			if (config.types != null) for (let type of config.types) allReferencedTypes.delete(type), collectReferencedTypes(type, allReferencedTypes);
			this._queryType != null && collectReferencedTypes(this._queryType, allReferencedTypes), this._mutationType != null && collectReferencedTypes(this._mutationType, allReferencedTypes), this._subscriptionType != null && collectReferencedTypes(this._subscriptionType, allReferencedTypes);
			for (let directive of this._directives) if ((0, _directives.isDirective)(directive)) for (let arg of directive.args) collectReferencedTypes(arg.type, allReferencedTypes);
			collectReferencedTypes(_introspection.__Schema, allReferencedTypes), this._typeMap = Object.create(null), this._subTypeMap = Object.create(null), this._implementationsMap = Object.create(null);
			for (let namedType of allReferencedTypes) {
				if (namedType == null) continue;
				let typeName = namedType.name;
				if (typeName || (0, _devAssert.devAssert)(!1, "One of the provided types for building the Schema is missing a name."), this._typeMap[typeName] !== void 0) throw Error(`Schema must contain uniquely named types but contains multiple types named "${typeName}".`);
				if (this._typeMap[typeName] = namedType, (0, _definition.isInterfaceType)(namedType)) {
					for (let iface of namedType.getInterfaces()) if ((0, _definition.isInterfaceType)(iface)) {
						let implementations = this._implementationsMap[iface.name];
						implementations === void 0 && (implementations = this._implementationsMap[iface.name] = {
							objects: [],
							interfaces: []
						}), implementations.interfaces.push(namedType);
					}
				} else if ((0, _definition.isObjectType)(namedType)) {
					for (let iface of namedType.getInterfaces()) if ((0, _definition.isInterfaceType)(iface)) {
						let implementations = this._implementationsMap[iface.name];
						implementations === void 0 && (implementations = this._implementationsMap[iface.name] = {
							objects: [],
							interfaces: []
						}), implementations.objects.push(namedType);
					}
				}
			}
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLSchema";
		}
		/**
		* Returns the root object type for query operations.
		* @returns The query root type, if this schema defines one.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		*
		* schema.getQueryType()?.name; // => 'Query'
		* ```
		*/
		getQueryType() {
			return this._queryType;
		}
		/**
		* Returns the root object type for mutation operations.
		* @returns The mutation root type, if this schema defines one.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		*
		*   type Mutation {
		*     setGreeting(value: String!): String
		*   }
		* `);
		*
		* schema.getMutationType()?.name; // => 'Mutation'
		* ```
		*/
		getMutationType() {
			return this._mutationType;
		}
		/**
		* Returns the root object type for subscription operations.
		* @returns The subscription root type, if this schema defines one.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		*
		*   type Subscription {
		*     greetings: String
		*   }
		* `);
		*
		* schema.getSubscriptionType()?.name; // => 'Subscription'
		* ```
		*/
		getSubscriptionType() {
			return this._subscriptionType;
		}
		/**
		* Returns the root object type for the requested operation kind.
		* @param operation - Operation kind to resolve.
		* @returns The root object type for the operation kind, if this schema defines one.
		* @example
		* ```ts
		* import { OperationTypeNode } from 'graphql/language';
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		*
		*   type Mutation {
		*     setGreeting(value: String!): String
		*   }
		* `);
		*
		* schema.getRootType(OperationTypeNode.QUERY)?.name; // => 'Query'
		* schema.getRootType(OperationTypeNode.MUTATION)?.name; // => 'Mutation'
		* schema.getRootType(OperationTypeNode.SUBSCRIPTION); // => undefined
		* ```
		*/
		getRootType(operation) {
			switch (operation) {
				case _ast.OperationTypeNode.QUERY: return this.getQueryType();
				case _ast.OperationTypeNode.MUTATION: return this.getMutationType();
				case _ast.OperationTypeNode.SUBSCRIPTION: return this.getSubscriptionType();
			}
		}
		/**
		* Returns all named types known to this schema.
		* @returns A map of schema types keyed by type name.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type User {
		*     name: String
		*   }
		*
		*   type Query {
		*     viewer: User
		*   }
		* `);
		*
		* const typeMap = schema.getTypeMap();
		*
		* typeMap.User.name; // => 'User'
		* typeMap.Query.name; // => 'Query'
		* typeMap.String.name; // => 'String'
		* ```
		*/
		getTypeMap() {
			return this._typeMap;
		}
		/**
		* Returns the named type with the provided name.
		* @param name - The GraphQL name to look up.
		* @returns The named schema type, if one exists.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type User {
		*     name: String
		*   }
		*
		*   type Query {
		*     viewer: User
		*   }
		* `);
		*
		* schema.getType('User')?.toString(); // => 'User'
		* schema.getType('Missing'); // => undefined
		* ```
		*/
		getType(name) {
			return this.getTypeMap()[name];
		}
		/**
		* Returns object types that may be returned for an abstract type.
		* @param abstractType - Interface or union type to inspect.
		* @returns Object types that may satisfy the abstract type.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInterfaceType, assertUnionType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   interface Node {
		*     id: ID!
		*   }
		*
		*   type User implements Node {
		*     id: ID!
		*   }
		*
		*   type Organization implements Node {
		*     id: ID!
		*   }
		*
		*   union SearchResult = User | Organization
		*
		*   type Query {
		*     node: Node
		*     search: [SearchResult]
		*   }
		* `);
		*
		* const Node = assertInterfaceType(schema.getType('Node'));
		* const SearchResult = assertUnionType(schema.getType('SearchResult'));
		*
		* schema.getPossibleTypes(Node).map((type) => type.name); // => ['User', 'Organization']
		* schema.getPossibleTypes(SearchResult).map((type) => type.name); // => ['User', 'Organization']
		* ```
		*/
		getPossibleTypes(abstractType) {
			return (0, _definition.isUnionType)(abstractType) ? abstractType.getTypes() : this.getImplementations(abstractType).objects;
		}
		/**
		* Returns objects and interfaces that implement an interface type.
		* @param interfaceType - Interface type to inspect.
		* @returns Object and interface implementations of the interface.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInterfaceType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   interface Resource {
		*     url: String!
		*   }
		*
		*   interface Image implements Resource {
		*     url: String!
		*     width: Int
		*   }
		*
		*   type Photo implements Resource & Image {
		*     url: String!
		*     width: Int
		*   }
		*
		*   type Query {
		*     resource: Resource
		*   }
		* `);
		*
		* const Resource = assertInterfaceType(schema.getType('Resource'));
		* const implementations = schema.getImplementations(Resource);
		*
		* implementations.interfaces.map((type) => type.name); // => ['Image']
		* implementations.objects.map((type) => type.name); // => ['Photo']
		* ```
		*/
		getImplementations(interfaceType) {
			return this._implementationsMap[interfaceType.name] ?? {
				objects: [],
				interfaces: []
			};
		}
		/**
		* Returns whether one type is a possible runtime subtype of an abstract type.
		* @param abstractType - Interface or union type to inspect.
		* @param maybeSubType - Object or interface type to test as a possible subtype.
		* @returns True when the subtype may satisfy the abstract type.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInterfaceType, assertObjectType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   interface Node {
		*     id: ID!
		*   }
		*
		*   type User implements Node {
		*     id: ID!
		*   }
		*
		*   type Review {
		*     body: String
		*   }
		*
		*   type Query {
		*     node: Node
		*     review: Review
		*   }
		* `);
		*
		* const Node = assertInterfaceType(schema.getType('Node'));
		* const User = assertObjectType(schema.getType('User'));
		* const Review = assertObjectType(schema.getType('Review'));
		*
		* schema.isSubType(Node, User); // => true
		* schema.isSubType(Node, Review); // => false
		* ```
		*/
		isSubType(abstractType, maybeSubType) {
			let map = this._subTypeMap[abstractType.name];
			if (map === void 0) {
				if (map = Object.create(null), (0, _definition.isUnionType)(abstractType)) for (let type of abstractType.getTypes()) map[type.name] = !0;
				else {
					let implementations = this.getImplementations(abstractType);
					for (let type of implementations.objects) map[type.name] = !0;
					for (let type of implementations.interfaces) map[type.name] = !0;
				}
				this._subTypeMap[abstractType.name] = map;
			}
			return map[maybeSubType.name] !== void 0;
		}
		/**
		* Returns directives available in this schema.
		* @returns Directives available in this schema.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   directive @upper on FIELD_DEFINITION
		*
		*   type Query {
		*     greeting: String @upper
		*   }
		* `);
		*
		* schema.getDirectives().map((directive) => directive.name); // => ['upper', 'include', 'skip', 'deprecated', 'specifiedBy', 'oneOf']
		* ```
		*/
		getDirectives() {
			return this._directives;
		}
		/**
		* Returns the current directive definition.
		* @param name - The GraphQL name to look up.
		* @returns The current directive definition, if known.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   directive @upper on FIELD_DEFINITION
		*
		*   type Query {
		*     greeting: String @upper
		*   }
		* `);
		*
		* schema.getDirective('upper')?.name; // => 'upper'
		* schema.getDirective('missing'); // => undefined
		* ```
		*/
		getDirective(name) {
			return this.getDirectives().find((directive) => directive.name === name);
		}
		/**
		* Returns a normalized configuration object for this object.
		*
		* The returned config preserves the original `assumeValid` flag so the schema
		* can be recreated with the same validation behavior.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { GraphQLSchema } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		*
		* const config = schema.toConfig();
		* const schemaCopy = new GraphQLSchema(config);
		*
		* config.query?.name; // => 'Query'
		* schemaCopy.getQueryType()?.name; // => 'Query'
		* ```
		*/
		toConfig() {
			return {
				description: this.description,
				query: this.getQueryType(),
				mutation: this.getMutationType(),
				subscription: this.getSubscriptionType(),
				types: Object.values(this.getTypeMap()),
				directives: this.getDirectives(),
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes,
				assumeValid: this.__validationErrors !== void 0
			};
		}
	};
	exports.GraphQLSchema = GraphQLSchema;
	function collectReferencedTypes(type, typeSet) {
		let namedType = (0, _definition.getNamedType)(type);
		if (!typeSet.has(namedType)) {
			if (typeSet.add(namedType), (0, _definition.isUnionType)(namedType)) for (let memberType of namedType.getTypes()) collectReferencedTypes(memberType, typeSet);
			else if ((0, _definition.isObjectType)(namedType) || (0, _definition.isInterfaceType)(namedType)) {
				for (let interfaceType of namedType.getInterfaces()) collectReferencedTypes(interfaceType, typeSet);
				for (let field of Object.values(namedType.getFields())) {
					collectReferencedTypes(field.type, typeSet);
					for (let arg of field.args) collectReferencedTypes(arg.type, typeSet);
				}
			} else if ((0, _definition.isInputObjectType)(namedType)) for (let field of Object.values(namedType.getFields())) collectReferencedTypes(field.type, typeSet);
		}
		return typeSet;
	}
})), require_validate$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.assertValidSchema = assertValidSchema, exports.validateSchema = validateSchema;
	var _inspect = require_inspect(), _GraphQLError = require_GraphQLError(), _ast = require_ast(), _typeComparators = require_typeComparators(), _definition = require_definition(), _directives = require_directives(), _introspection = require_introspection(), _schema = require_schema();
	/** @category Validation */
	/**
	* Implements the "Type Validation" sub-sections of the specification's
	* "Type System" section.
	*
	* Validation runs synchronously, returning an array of encountered errors, or
	* an empty array if no errors were encountered and the Schema is valid.
	* @param schema - GraphQL schema to use.
	* @returns Schema validation errors, or an empty array when the schema is valid.
	* @example
	* ```ts
	* import { validateSchema } from 'graphql/type';
	* import { buildSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	* const errors = validateSchema(schema); // => []
	* ```
	*/
	function validateSchema(schema) {
		if ((0, _schema.assertSchema)(schema), schema.__validationErrors) return schema.__validationErrors;
		let context = new SchemaValidationContext(schema);
		validateRootTypes(context), validateDirectives(context), validateTypes(context);
		let errors = context.getErrors();
		return schema.__validationErrors = errors, errors;
	}
	/**
	* Utility function which asserts a schema is valid by throwing an error if
	* it is invalid.
	* @param schema - GraphQL schema to use.
	* @example
	* ```ts
	* import { assertValidSchema } from 'graphql/type';
	* import { buildSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* assertValidSchema(schema); // does not throw
	* ```
	*/
	function assertValidSchema(schema) {
		let errors = validateSchema(schema);
		if (errors.length !== 0) throw Error(errors.map((error) => error.message).join("\n\n"));
	}
	var SchemaValidationContext = class {
		constructor(schema) {
			this._errors = [], this.schema = schema;
		}
		reportError(message, nodes) {
			let _nodes = Array.isArray(nodes) ? nodes.filter(Boolean) : nodes;
			this._errors.push(new _GraphQLError.GraphQLError(message, { nodes: _nodes }));
		}
		getErrors() {
			return this._errors;
		}
	};
	function validateRootTypes(context) {
		let schema = context.schema, queryType = schema.getQueryType();
		queryType ? (0, _definition.isObjectType)(queryType) || context.reportError(`Query root type must be Object type, it cannot be ${(0, _inspect.inspect)(queryType)}.`, getOperationTypeNode(schema, _ast.OperationTypeNode.QUERY) ?? queryType.astNode) : context.reportError("Query root type must be provided.", schema.astNode);
		let mutationType = schema.getMutationType();
		mutationType && !(0, _definition.isObjectType)(mutationType) && context.reportError(`Mutation root type must be Object type if provided, it cannot be ${(0, _inspect.inspect)(mutationType)}.`, getOperationTypeNode(schema, _ast.OperationTypeNode.MUTATION) ?? mutationType.astNode);
		let subscriptionType = schema.getSubscriptionType();
		subscriptionType && !(0, _definition.isObjectType)(subscriptionType) && context.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0, _inspect.inspect)(subscriptionType)}.`, getOperationTypeNode(schema, _ast.OperationTypeNode.SUBSCRIPTION) ?? subscriptionType.astNode);
	}
	function getOperationTypeNode(schema, operation) {
		return [schema.astNode, ...schema.extensionASTNodes].flatMap((schemaNode) => schemaNode?.operationTypes ?? []).find((operationNode) => operationNode.operation === operation)?.type;
	}
	function validateDirectives(context) {
		for (let directive of context.schema.getDirectives()) if (!(0, _directives.isDirective)(directive)) context.reportError(`Expected directive but got: ${(0, _inspect.inspect)(directive)}.`, directive?.astNode);
		else {
			validateName(context, directive), directive.locations.length === 0 && context.reportError(`Directive @${directive.name} must include 1 or more locations.`, directive.astNode);
			for (let arg of directive.args) validateName(context, arg), (0, _definition.isInputType)(arg.type) || context.reportError(`The type of @${directive.name}(${arg.name}:) must be Input Type but got: ${(0, _inspect.inspect)(arg.type)}.`, arg.astNode), (0, _definition.isRequiredArgument)(arg) && arg.deprecationReason != null && context.reportError(`Required argument @${directive.name}(${arg.name}:) cannot be deprecated.`, [getDeprecatedDirectiveNode(arg.astNode), arg.astNode?.type]);
		}
	}
	function validateName(context, node) {
		node.name.startsWith("__") && context.reportError(`Name "${node.name}" must not begin with "__", which is reserved by GraphQL introspection.`, node.astNode);
	}
	function validateTypes(context) {
		let validateInputObjectCircularRefs = createInputObjectCircularRefsValidator(context), typeMap = context.schema.getTypeMap();
		for (let type of Object.values(typeMap)) (0, _definition.isNamedType)(type) ? ((0, _introspection.isIntrospectionType)(type) || validateName(context, type), (0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type) ? (validateFields(context, type), validateInterfaces(context, type)) : (0, _definition.isUnionType)(type) ? validateUnionMembers(context, type) : (0, _definition.isEnumType)(type) ? validateEnumValues(context, type) : (0, _definition.isInputObjectType)(type) && (validateInputFields(context, type), validateInputObjectCircularRefs(type))) : context.reportError(`Expected GraphQL named type but got: ${(0, _inspect.inspect)(type)}.`, type.astNode);
	}
	function validateFields(context, type) {
		let fields = Object.values(type.getFields());
		fields.length === 0 && context.reportError(`Type ${type.name} must define one or more fields.`, [type.astNode, ...type.extensionASTNodes]);
		for (let field of fields) {
			validateName(context, field), (0, _definition.isOutputType)(field.type) || context.reportError(`The type of ${type.name}.${field.name} must be Output Type but got: ${(0, _inspect.inspect)(field.type)}.`, field.astNode?.type);
			for (let arg of field.args) {
				let argName = arg.name;
				validateName(context, arg), (0, _definition.isInputType)(arg.type) || context.reportError(`The type of ${type.name}.${field.name}(${argName}:) must be Input Type but got: ${(0, _inspect.inspect)(arg.type)}.`, arg.astNode?.type), (0, _definition.isRequiredArgument)(arg) && arg.deprecationReason != null && context.reportError(`Required argument ${type.name}.${field.name}(${argName}:) cannot be deprecated.`, [getDeprecatedDirectiveNode(arg.astNode), arg.astNode?.type]);
			}
		}
	}
	function validateInterfaces(context, type) {
		let ifaceTypeNames = Object.create(null);
		for (let iface of type.getInterfaces()) (0, _definition.isInterfaceType)(iface) ? type === iface ? context.reportError(`Type ${type.name} cannot implement itself because it would create a circular reference.`, getAllImplementsInterfaceNodes(type, iface)) : ifaceTypeNames[iface.name] ? context.reportError(`Type ${type.name} can only implement ${iface.name} once.`, getAllImplementsInterfaceNodes(type, iface)) : (ifaceTypeNames[iface.name] = !0, validateTypeImplementsAncestors(context, type, iface), validateTypeImplementsInterface(context, type, iface)) : context.reportError(`Type ${(0, _inspect.inspect)(type)} must only implement Interface types, it cannot implement ${(0, _inspect.inspect)(iface)}.`, getAllImplementsInterfaceNodes(type, iface));
	}
	function validateTypeImplementsInterface(context, type, iface) {
		let typeFieldMap = type.getFields();
		for (let ifaceField of Object.values(iface.getFields())) {
			let fieldName = ifaceField.name, typeField = typeFieldMap[fieldName];
			if (!typeField) context.reportError(`Interface field ${iface.name}.${fieldName} expected but ${type.name} does not provide it.`, [
				ifaceField.astNode,
				type.astNode,
				...type.extensionASTNodes
			]);
			else {
				(0, _typeComparators.isTypeSubTypeOf)(context.schema, typeField.type, ifaceField.type) || context.reportError(`Interface field ${iface.name}.${fieldName} expects type ${(0, _inspect.inspect)(ifaceField.type)} but ${type.name}.${fieldName} is type ${(0, _inspect.inspect)(typeField.type)}.`, [ifaceField.astNode?.type, typeField.astNode?.type]);
				for (let ifaceArg of ifaceField.args) {
					let argName = ifaceArg.name, typeArg = typeField.args.find((arg) => arg.name === argName);
					typeArg ? (0, _typeComparators.isEqualType)(ifaceArg.type, typeArg.type) || context.reportError(`Interface field argument ${iface.name}.${fieldName}(${argName}:) expects type ${(0, _inspect.inspect)(ifaceArg.type)} but ${type.name}.${fieldName}(${argName}:) is type ${(0, _inspect.inspect)(typeArg.type)}.`, [ifaceArg.astNode?.type, typeArg.astNode?.type]) : context.reportError(`Interface field argument ${iface.name}.${fieldName}(${argName}:) expected but ${type.name}.${fieldName} does not provide it.`, [ifaceArg.astNode, typeField.astNode]);
				}
				for (let typeArg of typeField.args) {
					let argName = typeArg.name;
					!ifaceField.args.find((arg) => arg.name === argName) && (0, _definition.isRequiredArgument)(typeArg) && context.reportError(`Object field ${type.name}.${fieldName} includes required argument ${argName} that is missing from the Interface field ${iface.name}.${fieldName}.`, [typeArg.astNode, ifaceField.astNode]);
				}
			}
		}
	}
	function validateTypeImplementsAncestors(context, type, iface) {
		let ifaceInterfaces = type.getInterfaces();
		for (let transitive of iface.getInterfaces()) ifaceInterfaces.includes(transitive) || context.reportError(transitive === type ? `Type ${type.name} cannot implement ${iface.name} because it would create a circular reference.` : `Type ${type.name} must implement ${transitive.name} because it is implemented by ${iface.name}.`, [...getAllImplementsInterfaceNodes(iface, transitive), ...getAllImplementsInterfaceNodes(type, iface)]);
	}
	function validateUnionMembers(context, union) {
		let memberTypes = union.getTypes();
		memberTypes.length === 0 && context.reportError(`Union type ${union.name} must define one or more member types.`, [union.astNode, ...union.extensionASTNodes]);
		let includedTypeNames = Object.create(null);
		for (let memberType of memberTypes) includedTypeNames[memberType.name] ? context.reportError(`Union type ${union.name} can only include type ${memberType.name} once.`, getUnionMemberTypeNodes(union, memberType.name)) : (includedTypeNames[memberType.name] = !0, (0, _definition.isObjectType)(memberType) || context.reportError(`Union type ${union.name} can only include Object types, it cannot include ${(0, _inspect.inspect)(memberType)}.`, getUnionMemberTypeNodes(union, String(memberType))));
	}
	function validateEnumValues(context, enumType) {
		let enumValues = enumType.getValues();
		enumValues.length === 0 && context.reportError(`Enum type ${enumType.name} must define one or more values.`, [enumType.astNode, ...enumType.extensionASTNodes]);
		for (let enumValue of enumValues) validateName(context, enumValue);
	}
	function validateInputFields(context, inputObj) {
		let fields = Object.values(inputObj.getFields());
		fields.length === 0 && context.reportError(`Input Object type ${inputObj.name} must define one or more fields.`, [inputObj.astNode, ...inputObj.extensionASTNodes]);
		for (let field of fields) validateName(context, field), (0, _definition.isInputType)(field.type) || context.reportError(`The type of ${inputObj.name}.${field.name} must be Input Type but got: ${(0, _inspect.inspect)(field.type)}.`, field.astNode?.type), (0, _definition.isRequiredInputField)(field) && field.deprecationReason != null && context.reportError(`Required input field ${inputObj.name}.${field.name} cannot be deprecated.`, [getDeprecatedDirectiveNode(field.astNode), field.astNode?.type]), inputObj.isOneOf && validateOneOfInputObjectField(inputObj, field, context);
	}
	function validateOneOfInputObjectField(type, field, context) {
		(0, _definition.isNonNullType)(field.type) && context.reportError(`OneOf input field ${type.name}.${field.name} must be nullable.`, field.astNode?.type), field.defaultValue !== void 0 && context.reportError(`OneOf input field ${type.name}.${field.name} cannot have a default value.`, field.astNode);
	}
	function createInputObjectCircularRefsValidator(context) {
		let visitedTypes = Object.create(null), fieldPath = [], fieldPathIndexByTypeName = Object.create(null);
		return detectCycleRecursive;
		function detectCycleRecursive(inputObj) {
			if (visitedTypes[inputObj.name]) return;
			visitedTypes[inputObj.name] = !0, fieldPathIndexByTypeName[inputObj.name] = fieldPath.length;
			let fields = Object.values(inputObj.getFields());
			for (let field of fields) if ((0, _definition.isNonNullType)(field.type) && (0, _definition.isInputObjectType)(field.type.ofType)) {
				let fieldType = field.type.ofType, cycleIndex = fieldPathIndexByTypeName[fieldType.name];
				if (fieldPath.push(field), cycleIndex === void 0) detectCycleRecursive(fieldType);
				else {
					let cyclePath = fieldPath.slice(cycleIndex), pathStr = cyclePath.map((fieldObj) => fieldObj.name).join(".");
					context.reportError(`Cannot reference Input Object "${fieldType.name}" within itself through a series of non-null fields: "${pathStr}".`, cyclePath.map((fieldObj) => fieldObj.astNode));
				}
				fieldPath.pop();
			}
			fieldPathIndexByTypeName[inputObj.name] = void 0;
		}
	}
	function getAllImplementsInterfaceNodes(type, iface) {
		let { astNode, extensionASTNodes } = type;
		return (astNode == null ? extensionASTNodes : [astNode, ...extensionASTNodes]).flatMap((typeNode) => typeNode.interfaces ?? []).filter((ifaceNode) => ifaceNode.name.value === iface.name);
	}
	function getUnionMemberTypeNodes(union, typeName) {
		let { astNode, extensionASTNodes } = union;
		return (astNode == null ? extensionASTNodes : [astNode, ...extensionASTNodes]).flatMap((unionNode) => unionNode.types ?? []).filter((typeNode) => typeNode.name.value === typeName);
	}
	function getDeprecatedDirectiveNode(definitionNode) {
		return definitionNode?.directives?.find((node) => node.name.value === _directives.GraphQLDeprecatedDirective.name);
	}
})), require_visitor = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.BREAK = void 0, exports.getEnterLeaveForKind = getEnterLeaveForKind, exports.getVisitFn = getVisitFn, exports.visit = visit, exports.visitInParallel = visitInParallel;
	var _devAssert = require_devAssert(), _inspect = require_inspect(), _ast = require_ast(), _kinds = require_kinds();
	/** @category Visiting */
	/** A value that can be returned from a visitor function to stop traversal. */
	let BREAK = Object.freeze({});
	/**
	* visit() will walk through an AST using a depth-first traversal, calling
	* the visitor's enter function at each node in the traversal, and calling the
	* leave function after visiting that node and all of its child nodes.
	*
	* By returning different values from the enter and leave functions, the
	* behavior of the visitor can be altered, including skipping over a sub-tree of
	* the AST (by returning false), editing the AST by returning a value or null
	* to remove the value, or to stop the whole traversal by returning BREAK.
	*
	* When using visit() to edit an AST, the original AST will not be modified, and
	* a new version of the AST with the changes applied will be returned from the
	* visit function.
	* @param root - The AST node at which to start traversal.
	* @param visitor - The visitor or reducer functions to call while traversing.
	* @param visitorKeys - Optional map of child keys to visit for each AST node kind.
	* @returns The original AST, an edited AST, or a reduced value depending on the visitor.
	* @typeParam N - The root AST node type returned when visiting without reducing.
	* @example
	* ```ts
	* // Return values control traversal: undefined makes no change, false skips
	* // a subtree, BREAK stops traversal, null removes a node, and any other
	* // value replaces the current node.
	* import { Kind, parse, print, visit } from 'graphql/language';
	*
	* const document = parse('{ hero { name } }');
	* const editedAST = visit(document, {
	*   Field: (node) => {
	*     if (node.name.value === 'hero') {
	*       return {
	*         ...node,
	*         name: { kind: Kind.NAME, value: 'human' },
	*       };
	*     }
	*   },
	* });
	*
	* print(editedAST); // => '{\n  human {\n    name\n  }\n}'
	* ```
	* @example
	* ```ts
	* // A named visitor function runs when entering nodes of that kind.
	* import { parse, visit } from 'graphql/language';
	*
	* const document = parse('{ hero { name } }');
	* const fieldNames: Array<string> = [];
	*
	* visit(document, {
	*   Field: (node) => {
	*     fieldNames.push(node.name.value);
	*   },
	* });
	*
	* fieldNames; // => ['hero', 'name']
	* ```
	* @example
	* ```ts
	* // A named visitor object can provide separate enter and leave handlers for
	* // nodes of that kind.
	* import { parse, visit } from 'graphql/language';
	*
	* const document = parse('{ hero { name } }');
	* const events: Array<string> = [];
	*
	* visit(document, {
	*   Field: {
	*     enter: (node) => {
	*       events.push(`enter:${node.name.value}`);
	*     },
	*     leave: (node) => {
	*       events.push(`leave:${node.name.value}`);
	*     },
	*   },
	* });
	*
	* events; // => ['enter:hero', 'enter:name', 'leave:name', 'leave:hero']
	* ```
	* @example
	* ```ts
	* // Generic enter and leave handlers run for every node.
	* import { parse, visit } from 'graphql/language';
	*
	* const document = parse('{ hero { name } }');
	* let enterCount = 0;
	* let leaveCount = 0;
	*
	* visit(document, {
	*   enter: () => {
	*     enterCount += 1;
	*   },
	*   leave: () => {
	*     leaveCount += 1;
	*   },
	* });
	*
	* enterCount; // => leaveCount
	* enterCount > 0; // => true
	* ```
	*/
	exports.BREAK = BREAK;
	/** @internal */
	function visit(root, visitor, visitorKeys = _ast.QueryDocumentKeys) {
		let enterLeaveMap = /* @__PURE__ */ new Map();
		for (let kind of Object.values(_kinds.Kind)) enterLeaveMap.set(kind, getEnterLeaveForKind(visitor, kind));
		let stack, inArray = Array.isArray(root), keys = [root], index = -1, edits = [], node = root, key, parent, path = [], ancestors = [];
		do {
			index++;
			let isLeaving = index === keys.length, isEdited = isLeaving && edits.length !== 0;
			if (isLeaving) {
				if (key = ancestors.length === 0 ? void 0 : path[path.length - 1], node = parent, parent = ancestors.pop(), isEdited) {
					if (inArray) {
						node = node.slice();
						let editOffset = 0;
						for (let [editKey, editValue] of edits) {
							let arrayKey = editKey - editOffset;
							editValue === null ? (node.splice(arrayKey, 1), editOffset++) : node[arrayKey] = editValue;
						}
					} else {
						node = { ...node };
						for (let [editKey, editValue] of edits) node[editKey] = editValue;
					}
				}
				index = stack.index, keys = stack.keys, edits = stack.edits, inArray = stack.inArray, stack = stack.prev;
			} else if (parent) {
				if (key = inArray ? index : keys[index], node = parent[key], node == null) continue;
				path.push(key);
			}
			let result;
			if (!Array.isArray(node)) {
				if ((0, _ast.isNode)(node) || (0, _devAssert.devAssert)(!1, `Invalid AST Node: ${(0, _inspect.inspect)(node)}.`), result = (isLeaving ? enterLeaveMap.get(node.kind)?.leave : enterLeaveMap.get(node.kind)?.enter)?.call(visitor, node, key, parent, path, ancestors), result === BREAK) break;
				if (result === !1) {
					if (!isLeaving) {
						path.pop();
						continue;
					}
				} else if (result !== void 0 && (edits.push([key, result]), !isLeaving)) {
					if ((0, _ast.isNode)(result)) node = result;
					else {
						path.pop();
						continue;
					}
				}
			}
			result === void 0 && isEdited && edits.push([key, node]), isLeaving ? path.pop() : (stack = {
				inArray,
				index,
				keys,
				edits,
				prev: stack
			}, inArray = Array.isArray(node), keys = inArray ? node : visitorKeys[node.kind] ?? [], index = -1, edits = [], parent && ancestors.push(parent), parent = node);
		} while (stack !== void 0);
		return edits.length === 0 ? root : edits[edits.length - 1][1];
	}
	/**
	* Creates a new visitor instance which delegates to many visitors to run in
	* parallel. Each visitor will be visited for each node before moving on.
	*
	* If a prior visitor edits a node, no following visitors will see that node.
	* @param visitors - The visitors to merge into one parallel visitor.
	* @returns A visitor that delegates traversal to each provided visitor.
	* @example
	* ```ts
	* import { parse, visit, visitInParallel } from 'graphql/language';
	*
	* const document = parse('{ hero { name } }');
	* const events: Array<string> = [];
	*
	* visit(
	*   document,
	*   visitInParallel([
	*     {
	*       Field: (node) => {
	*         events.push(`field:${node.name.value}`);
	*       },
	*     },
	*     {
	*       Name: (node) => {
	*         events.push(`name:${node.value}`);
	*       },
	*     },
	*   ]),
	* );
	*
	* events; // => ['field:hero', 'name:hero', 'field:name', 'name:name']
	* ```
	*/
	function visitInParallel(visitors) {
		let skipping = Array(visitors.length).fill(null), mergedVisitor = Object.create(null);
		for (let kind of Object.values(_kinds.Kind)) {
			let hasVisitor = !1, enterList = Array(visitors.length).fill(void 0), leaveList = Array(visitors.length).fill(void 0);
			for (let i = 0; i < visitors.length; ++i) {
				let { enter, leave } = getEnterLeaveForKind(visitors[i], kind);
				hasVisitor ||= enter != null || leave != null, enterList[i] = enter, leaveList[i] = leave;
			}
			hasVisitor && (mergedVisitor[kind] = {
				enter(...args) {
					let node = args[0];
					for (let i = 0; i < visitors.length; i++) if (skipping[i] === null) {
						let result = enterList[i]?.apply(visitors[i], args);
						if (result === !1) skipping[i] = node;
						else if (result === BREAK) skipping[i] = BREAK;
						else if (result !== void 0) return result;
					}
				},
				leave(...args) {
					let node = args[0];
					for (let i = 0; i < visitors.length; i++) if (skipping[i] === null) {
						let result = leaveList[i]?.apply(visitors[i], args);
						if (result === BREAK) skipping[i] = BREAK;
						else if (result !== void 0 && result !== !1) return result;
					} else skipping[i] === node && (skipping[i] = null);
				}
			});
		}
		return mergedVisitor;
	}
	/**
	* Given a visitor instance and a node kind, return EnterLeaveVisitor for that kind.
	* @param visitor - The visitor object to inspect.
	* @param kind - The AST node kind to resolve handlers for.
	* @returns The enter and leave handlers that apply for the given node kind.
	* @example
	* ```ts
	* import { Kind, getEnterLeaveForKind } from 'graphql/language';
	*
	* const handlers = getEnterLeaveForKind({ Field: () => {} }, Kind.FIELD);
	*
	* typeof handlers.enter; // => 'function'
	* handlers.leave; // => undefined
	* ```
	*/
	function getEnterLeaveForKind(visitor, kind) {
		let kindVisitor = visitor[kind];
		return typeof kindVisitor == "object" ? kindVisitor : typeof kindVisitor == "function" ? {
			enter: kindVisitor,
			leave: void 0
		} : {
			enter: visitor.enter,
			leave: visitor.leave
		};
	}
	/**
	* Given a visitor instance, if it is leaving or not, and a node kind, return
	* the function the visitor runtime should call. This deprecated compatibility
	* helper delegates to `getEnterLeaveForKind`; call `getEnterLeaveForKind`
	* directly because getVisitFn will be removed in v17.
	* @param visitor - The visitor object to inspect.
	* @param kind - The AST node kind to resolve a handler for.
	* @param isLeaving - Whether to resolve the leave handler instead of the enter handler.
	* @returns The visit function that applies for the given node kind and traversal phase, if one exists.
	* @example
	* ```ts
	* import { Kind, getVisitFn } from 'graphql/language';
	*
	* const enter = getVisitFn({ Field: () => {} }, Kind.FIELD, false);
	* const leave = getVisitFn({ Field: () => {} }, Kind.FIELD, true);
	*
	* typeof enter; // => 'function'
	* leave; // => undefined
	* ```
	* @category Visiting
	* @deprecated Please use `getEnterLeaveForKind` instead. Will be removed in v17
	*/
	/* c8 ignore next 8 */
	function getVisitFn(visitor, kind, isLeaving) {
		let { enter, leave } = getEnterLeaveForKind(visitor, kind);
		return isLeaving ? leave : enter;
	}
})), require_typeFromAST = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.typeFromAST = typeFromAST;
	var _kinds = require_kinds(), _definition = require_definition();
	/** @category Values */
	/** @internal */
	function typeFromAST(schema, typeNode) {
		switch (typeNode.kind) {
			case _kinds.Kind.LIST_TYPE: {
				let innerType = typeFromAST(schema, typeNode.type);
				return innerType && new _definition.GraphQLList(innerType);
			}
			case _kinds.Kind.NON_NULL_TYPE: {
				let innerType = typeFromAST(schema, typeNode.type);
				return innerType && new _definition.GraphQLNonNull(innerType);
			}
			case _kinds.Kind.NAMED_TYPE: return schema.getType(typeNode.name.value);
		}
	}
})), require_TypeInfo = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TypeInfo = void 0, exports.visitWithTypeInfo = visitWithTypeInfo;
	var _ast = require_ast(), _kinds = require_kinds(), _visitor = require_visitor(), _definition = require_definition(), _introspection = require_introspection(), _typeFromAST = require_typeFromAST();
	exports.TypeInfo = class {
		/**
		* Creates a TypeInfo instance.
		* @param schema - Schema used for type lookups.
		* @param initialType - Optional type to use at the start of traversal.
		* @param getFieldDefFn - Optional field definition lookup override.
		* @example
		* ```ts
		* // Track field types during a visitWithTypeInfo traversal.
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema } from 'graphql/utilities';
		* import { TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* const seenTypes: Array<string> = [];
		*
		* visit(
		*   parse('{ greeting }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Field: () => {
		*       seenTypes.push(String(typeInfo.getType()));
		*     },
		*   }),
		* );
		*
		* seenTypes; // => ['String']
		* ```
		* @example
		* ```ts
		* // This variant starts from an initial type and supplies a field definition resolver.
		* import { Kind } from 'graphql/language';
		* import { GraphQLString } from 'graphql/type';
		* import { buildSchema, TypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema, schema.getQueryType(), () => ({
		*   name: 'virtualGreeting',
		*   description: undefined,
		*   type: GraphQLString,
		*   args: [],
		*   resolve: undefined,
		*   subscribe: undefined,
		*   deprecationReason: undefined,
		*   extensions: Object.create(null),
		*   astNode: undefined,
		* }));
		*
		* typeInfo.enter({
		*   kind: Kind.SELECTION_SET,
		*   selections: [],
		* });
		* typeInfo.enter({
		*   kind: Kind.FIELD,
		*   name: { kind: Kind.NAME, value: 'ignored' },
		* });
		*
		* typeInfo.getFieldDef()?.name; // => 'virtualGreeting'
		* String(typeInfo.getType()); // => 'String'
		* ```
		*/
		constructor(schema, initialType, getFieldDefFn) {
			this._schema = schema, this._typeStack = [], this._parentTypeStack = [], this._inputTypeStack = [], this._fieldDefStack = [], this._defaultValueStack = [], this._directive = null, this._argument = null, this._enumValue = null, this._getFieldDef = getFieldDefFn ?? getFieldDef, initialType && ((0, _definition.isInputType)(initialType) && this._inputTypeStack.push(initialType), (0, _definition.isCompositeType)(initialType) && this._parentTypeStack.push(initialType), (0, _definition.isOutputType)(initialType) && this._typeStack.push(initialType));
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "TypeInfo";
		}
		/**
		* Returns the current output type at this point in traversal.
		* @returns The current output type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     viewer: User
		*   }
		*
		*   type User {
		*     name: String
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* const fieldTypes: Record<string, string> = {};
		*
		* visit(
		*   parse('{ viewer { name } }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Field: (node) => {
		*       fieldTypes[node.name.value] = String(typeInfo.getType());
		*     },
		*   }),
		* );
		*
		* fieldTypes; // => { viewer: 'User', name: 'String' }
		* ```
		*/
		getType() {
			if (this._typeStack.length > 0) return this._typeStack[this._typeStack.length - 1];
		}
		/**
		* Returns the current parent composite type.
		* @returns The current parent composite type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     viewer: User
		*   }
		*
		*   type User {
		*     name: String
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* const parentTypes: Record<string, string> = {};
		*
		* visit(
		*   parse('{ viewer { name } }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Field: (node) => {
		*       parentTypes[node.name.value] = String(typeInfo.getParentType());
		*     },
		*   }),
		* );
		*
		* parentTypes; // => { viewer: 'Query', name: 'User' }
		* ```
		*/
		getParentType() {
			if (this._parentTypeStack.length > 0) return this._parentTypeStack[this._parentTypeStack.length - 1];
		}
		/**
		* Returns the current input type at this point in traversal.
		* @returns The current input type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     reviews(stars: Int!, sort: Sort = NEWEST): [String]
		*   }
		*
		*   enum Sort {
		*     NEWEST
		*     OLDEST
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* const inputTypes: Record<string, string> = {};
		*
		* visit(
		*   parse('{ reviews(stars: 5, sort: OLDEST) }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Argument: (node) => {
		*       inputTypes[node.name.value] = String(typeInfo.getInputType());
		*     },
		*   }),
		* );
		*
		* inputTypes; // => { stars: 'Int!', sort: 'Sort' }
		* ```
		*/
		getInputType() {
			if (this._inputTypeStack.length > 0) return this._inputTypeStack[this._inputTypeStack.length - 1];
		}
		/**
		* Returns the parent input type for the current input position.
		* @returns The parent input type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   input ReviewFilter {
		*     stars: Int!
		*   }
		*
		*   type Query {
		*     reviews(filter: ReviewFilter): [String]
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* const parentInputTypes: Record<string, string> = {};
		*
		* visit(
		*   parse('{ reviews(filter: { stars: 5 }) }'),
		*   visitWithTypeInfo(typeInfo, {
		*     ObjectField: (node) => {
		*       parentInputTypes[node.name.value] = String(typeInfo.getParentInputType());
		*     },
		*   }),
		* );
		*
		* parentInputTypes; // => { stars: 'ReviewFilter' }
		* ```
		*/
		getParentInputType() {
			if (this._inputTypeStack.length > 1) return this._inputTypeStack[this._inputTypeStack.length - 2];
		}
		/**
		* Returns the current field definition.
		* @returns The current field definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* let fieldName;
		*
		* visit(
		*   parse('{ greeting }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Field: () => {
		*       fieldName = typeInfo.getFieldDef()?.name;
		*     },
		*   }),
		* );
		*
		* fieldName; // => 'greeting'
		* ```
		*/
		getFieldDef() {
			if (this._fieldDefStack.length > 0) return this._fieldDefStack[this._fieldDefStack.length - 1];
		}
		/**
		* Returns the default value for the current input position.
		* @returns The current default value, if one is available.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     reviews(limit: Int = 10): [String]
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* let defaultLimit: unknown;
		*
		* visit(
		*   parse('{ reviews(limit: 5) }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Argument: () => {
		*       defaultLimit = typeInfo.getDefaultValue();
		*     },
		*   }),
		* );
		*
		* defaultLimit; // => 10
		* ```
		*/
		getDefaultValue() {
			if (this._defaultValueStack.length > 0) return this._defaultValueStack[this._defaultValueStack.length - 1];
		}
		/**
		* Returns the current directive definition.
		* @returns The current directive definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* let directiveName;
		*
		* visit(
		*   parse('{ greeting @include(if: true) }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Directive: () => {
		*       directiveName = typeInfo.getDirective()?.name;
		*     },
		*   }),
		* );
		*
		* directiveName; // => 'include'
		* ```
		*/
		getDirective() {
			return this._directive;
		}
		/**
		* Returns the current argument definition.
		* @returns The current argument definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     reviews(limit: Int = 10): [String]
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* let argumentName;
		*
		* visit(
		*   parse('{ reviews(limit: 5) }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Argument: () => {
		*       argumentName = typeInfo.getArgument()?.name;
		*     },
		*   }),
		* );
		*
		* argumentName; // => 'limit'
		* ```
		*/
		getArgument() {
			return this._argument;
		}
		/**
		* Returns the current enum value definition.
		* @returns The current enum value definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   enum Sort {
		*     NEWEST
		*     OLDEST
		*   }
		*
		*   type Query {
		*     reviews(sort: Sort = NEWEST): [String]
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* let enumValueName;
		*
		* visit(
		*   parse('{ reviews(sort: OLDEST) }'),
		*   visitWithTypeInfo(typeInfo, {
		*     EnumValue: () => {
		*       enumValueName = typeInfo.getEnumValue()?.name;
		*     },
		*   }),
		* );
		*
		* enumValueName; // => 'OLDEST'
		* ```
		*/
		getEnumValue() {
			return this._enumValue;
		}
		/**
		* Updates this TypeInfo instance for an entered AST node.
		* @param node - AST node being entered.
		* @returns Nothing.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { Kind, parse } from 'graphql/language';
		* import { buildSchema, TypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const document = parse('{ greeting }');
		* const operation = document.definitions[0];
		* assert(operation.kind === Kind.OPERATION_DEFINITION);
		* const selectionSet = operation.selectionSet;
		* const field = selectionSet.selections[0];
		* const typeInfo = new TypeInfo(schema);
		*
		* typeInfo.enter(operation);
		* typeInfo.enter(selectionSet);
		* typeInfo.enter(field);
		*
		* field.kind; // => Kind.FIELD
		* typeInfo.getParentType()?.name; // => 'Query'
		* String(typeInfo.getType()); // => 'String'
		* ```
		*/
		enter(node) {
			let schema = this._schema;
			switch (node.kind) {
				case _kinds.Kind.SELECTION_SET: {
					let namedType = (0, _definition.getNamedType)(this.getType());
					this._parentTypeStack.push((0, _definition.isCompositeType)(namedType) ? namedType : void 0);
					break;
				}
				case _kinds.Kind.FIELD: {
					let parentType = this.getParentType(), fieldDef, fieldType;
					parentType && (fieldDef = this._getFieldDef(schema, parentType, node), fieldDef && (fieldType = fieldDef.type)), this._fieldDefStack.push(fieldDef), this._typeStack.push((0, _definition.isOutputType)(fieldType) ? fieldType : void 0);
					break;
				}
				case _kinds.Kind.DIRECTIVE:
					this._directive = schema.getDirective(node.name.value);
					break;
				case _kinds.Kind.OPERATION_DEFINITION: {
					let rootType = schema.getRootType(node.operation);
					this._typeStack.push((0, _definition.isObjectType)(rootType) ? rootType : void 0);
					break;
				}
				case _kinds.Kind.INLINE_FRAGMENT:
				case _kinds.Kind.FRAGMENT_DEFINITION: {
					let typeConditionAST = node.typeCondition, outputType = typeConditionAST ? (0, _typeFromAST.typeFromAST)(schema, typeConditionAST) : (0, _definition.getNamedType)(this.getType());
					this._typeStack.push((0, _definition.isOutputType)(outputType) ? outputType : void 0);
					break;
				}
				case _kinds.Kind.VARIABLE_DEFINITION: {
					let inputType = (0, _typeFromAST.typeFromAST)(schema, node.type);
					this._inputTypeStack.push((0, _definition.isInputType)(inputType) ? inputType : void 0);
					break;
				}
				case _kinds.Kind.ARGUMENT: {
					let argDef, argType, fieldOrDirective = this.getDirective() ?? this.getFieldDef();
					fieldOrDirective && (argDef = fieldOrDirective.args.find((arg) => arg.name === node.name.value), argDef && (argType = argDef.type)), this._argument = argDef, this._defaultValueStack.push(argDef ? argDef.defaultValue : void 0), this._inputTypeStack.push((0, _definition.isInputType)(argType) ? argType : void 0);
					break;
				}
				case _kinds.Kind.LIST: {
					let listType = (0, _definition.getNullableType)(this.getInputType()), itemType = (0, _definition.isListType)(listType) ? listType.ofType : listType;
					this._defaultValueStack.push(void 0), this._inputTypeStack.push((0, _definition.isInputType)(itemType) ? itemType : void 0);
					break;
				}
				case _kinds.Kind.OBJECT_FIELD: {
					let objectType = (0, _definition.getNamedType)(this.getInputType()), inputFieldType, inputField;
					(0, _definition.isInputObjectType)(objectType) && (inputField = objectType.getFields()[node.name.value], inputField && (inputFieldType = inputField.type)), this._defaultValueStack.push(inputField ? inputField.defaultValue : void 0), this._inputTypeStack.push((0, _definition.isInputType)(inputFieldType) ? inputFieldType : void 0);
					break;
				}
				case _kinds.Kind.ENUM: {
					let enumType = (0, _definition.getNamedType)(this.getInputType()), enumValue;
					(0, _definition.isEnumType)(enumType) && (enumValue = enumType.getValue(node.value)), this._enumValue = enumValue;
					break;
				}
			}
		}
		/**
		* Updates this TypeInfo instance when leaving an AST node.
		* @param node - AST node being left.
		* @returns Nothing.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { parse, Kind } from 'graphql/language';
		* import { buildSchema, TypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const document = parse('{ greeting }');
		* const operation = document.definitions[0];
		* assert(operation.kind === Kind.OPERATION_DEFINITION);
		* const selectionSet = operation.selectionSet;
		* const field = selectionSet.selections[0];
		* const typeInfo = new TypeInfo(schema);
		*
		* typeInfo.enter(operation);
		* typeInfo.enter(selectionSet);
		* typeInfo.enter(field);
		* String(typeInfo.getType()); // => 'String'
		*
		* typeInfo.leave(field);
		* String(typeInfo.getType()); // => 'Query'
		* ```
		*/
		leave(node) {
			switch (node.kind) {
				case _kinds.Kind.SELECTION_SET:
					this._parentTypeStack.pop();
					break;
				case _kinds.Kind.FIELD:
					this._fieldDefStack.pop(), this._typeStack.pop();
					break;
				case _kinds.Kind.DIRECTIVE:
					this._directive = null;
					break;
				case _kinds.Kind.OPERATION_DEFINITION:
				case _kinds.Kind.INLINE_FRAGMENT:
				case _kinds.Kind.FRAGMENT_DEFINITION:
					this._typeStack.pop();
					break;
				case _kinds.Kind.VARIABLE_DEFINITION:
					this._inputTypeStack.pop();
					break;
				case _kinds.Kind.ARGUMENT:
					this._argument = null, this._defaultValueStack.pop(), this._inputTypeStack.pop();
					break;
				case _kinds.Kind.LIST:
				case _kinds.Kind.OBJECT_FIELD:
					this._defaultValueStack.pop(), this._inputTypeStack.pop();
					break;
				case _kinds.Kind.ENUM: this._enumValue = null;
			}
		}
	};
	/**
	* Not exactly the same as the executor's definition of getFieldDef, in this
	* statically evaluated environment we do not always have an Object type,
	* and need to handle Interface and Union types.
	*
	* @internal
	*/
	function getFieldDef(schema, parentType, fieldNode) {
		let name = fieldNode.name.value;
		if (name === _introspection.SchemaMetaFieldDef.name && schema.getQueryType() === parentType) return _introspection.SchemaMetaFieldDef;
		if (name === _introspection.TypeMetaFieldDef.name && schema.getQueryType() === parentType) return _introspection.TypeMetaFieldDef;
		if (name === _introspection.TypeNameMetaFieldDef.name && (0, _definition.isCompositeType)(parentType)) return _introspection.TypeNameMetaFieldDef;
		if ((0, _definition.isObjectType)(parentType) || (0, _definition.isInterfaceType)(parentType)) return parentType.getFields()[name];
	}
	/**
	* Creates a new visitor instance which maintains a provided TypeInfo instance
	* along with visiting visitor.
	* @param typeInfo - TypeInfo instance to update during traversal.
	* @param visitor - Visitor callbacks to wrap with TypeInfo updates.
	* @returns A visitor that keeps TypeInfo in sync while delegating callbacks.
	* @example
	* ```ts
	* import { parse, visit } from 'graphql/language';
	* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	* const typeInfo = new TypeInfo(schema);
	* const fields: Array<{ name: string; parentType: string; type: string }> = [];
	*
	* visit(
	*   parse('{ greeting }'),
	*   visitWithTypeInfo(typeInfo, {
	*     Field: (node) => {
	*       fields.push({
	*         name: node.name.value,
	*         parentType: String(typeInfo.getParentType()),
	*         type: String(typeInfo.getType()),
	*       });
	*     },
	*   }),
	* );
	*
	* fields; // => [{ name: 'greeting', parentType: 'Query', type: 'String' }]
	* ```
	*/
	function visitWithTypeInfo(typeInfo, visitor) {
		return {
			enter(...args) {
				let node = args[0];
				typeInfo.enter(node);
				let fn = (0, _visitor.getEnterLeaveForKind)(visitor, node.kind).enter;
				if (fn) {
					let result = fn.apply(visitor, args);
					return result !== void 0 && (typeInfo.leave(node), (0, _ast.isNode)(result) && typeInfo.enter(result)), result;
				}
			},
			leave(...args) {
				let node = args[0], fn = (0, _visitor.getEnterLeaveForKind)(visitor, node.kind).leave, result;
				return fn && (result = fn.apply(visitor, args)), typeInfo.leave(node), result;
			}
		};
	}
})), require_predicates = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.isConstValueNode = isConstValueNode, exports.isDefinitionNode = isDefinitionNode, exports.isExecutableDefinitionNode = isExecutableDefinitionNode, exports.isSchemaCoordinateNode = isSchemaCoordinateNode, exports.isSelectionNode = isSelectionNode, exports.isTypeDefinitionNode = isTypeDefinitionNode, exports.isTypeExtensionNode = isTypeExtensionNode, exports.isTypeNode = isTypeNode, exports.isTypeSystemDefinitionNode = isTypeSystemDefinitionNode, exports.isTypeSystemExtensionNode = isTypeSystemExtensionNode, exports.isValueNode = isValueNode;
	var _kinds = require_kinds();
	/** @category AST Predicates */
	/**
	* Returns true when the AST node is a definition node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a definition node.
	* @example
	* ```ts
	* import { parse, isDefinitionNode } from 'graphql/language';
	*
	* const document = parse('{ hello }');
	*
	* isDefinitionNode(document.definitions[0]); // => true
	* isDefinitionNode(document); // => false
	* ```
	*/
	function isDefinitionNode(node) {
		return isExecutableDefinitionNode(node) || isTypeSystemDefinitionNode(node) || isTypeSystemExtensionNode(node);
	}
	/**
	* Returns true when the AST node is an executable definition node.
	* @param node - The AST node to test.
	* @returns True when the AST node is an executable definition node.
	* @example
	* ```ts
	* import { parse, isExecutableDefinitionNode } from 'graphql/language';
	*
	* const query = parse('{ hello }');
	* const schema = parse('type Query { hello: String }');
	*
	* isExecutableDefinitionNode(query.definitions[0]); // => true
	* isExecutableDefinitionNode(schema.definitions[0]); // => false
	* ```
	*/
	function isExecutableDefinitionNode(node) {
		return node.kind === _kinds.Kind.OPERATION_DEFINITION || node.kind === _kinds.Kind.FRAGMENT_DEFINITION;
	}
	/**
	* Returns true when the AST node is a selection node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a selection node.
	* @example
	* ```ts
	* import { Kind, isSelectionNode } from 'graphql/language';
	*
	* const field = {
	*   kind: Kind.FIELD,
	*   name: { kind: Kind.NAME, value: 'hello' },
	* } as const;
	* const document = { kind: Kind.DOCUMENT, definitions: [] } as const;
	*
	* isSelectionNode(field); // => true
	* isSelectionNode(document); // => false
	* ```
	*/
	function isSelectionNode(node) {
		return node.kind === _kinds.Kind.FIELD || node.kind === _kinds.Kind.FRAGMENT_SPREAD || node.kind === _kinds.Kind.INLINE_FRAGMENT;
	}
	/**
	* Returns true when the AST node is a value node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a value node.
	* @example
	* ```ts
	* import { parseType, parseValue, isValueNode } from 'graphql/language';
	*
	* const value = parseValue('[42]');
	* const type = parseType('[String!]');
	*
	* isValueNode(value); // => true
	* isValueNode(type); // => false
	* ```
	*/
	function isValueNode(node) {
		return node.kind === _kinds.Kind.VARIABLE || node.kind === _kinds.Kind.INT || node.kind === _kinds.Kind.FLOAT || node.kind === _kinds.Kind.STRING || node.kind === _kinds.Kind.BOOLEAN || node.kind === _kinds.Kind.NULL || node.kind === _kinds.Kind.ENUM || node.kind === _kinds.Kind.LIST || node.kind === _kinds.Kind.OBJECT;
	}
	/**
	* Returns true when the AST node is a constant value node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a constant value node.
	* @example
	* ```ts
	* import {
	*   parseConstValue,
	*   parseValue,
	*   isConstValueNode,
	* } from 'graphql/language';
	*
	* const value = parseConstValue('[42]');
	* const variable = parseValue('$id');
	*
	* isConstValueNode(value); // => true
	* isConstValueNode(variable); // => false
	* ```
	*/
	function isConstValueNode(node) {
		return isValueNode(node) && (node.kind === _kinds.Kind.LIST ? node.values.some(isConstValueNode) : node.kind === _kinds.Kind.OBJECT ? node.fields.some((field) => isConstValueNode(field.value)) : node.kind !== _kinds.Kind.VARIABLE);
	}
	/**
	* Returns true when the AST node is a type node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a type node.
	* @example
	* ```ts
	* import { parseType, parseValue, isTypeNode } from 'graphql/language';
	*
	* const type = parseType('[String!]');
	* const value = parseValue('[42]');
	*
	* isTypeNode(type); // => true
	* isTypeNode(value); // => false
	* ```
	*/
	function isTypeNode(node) {
		return node.kind === _kinds.Kind.NAMED_TYPE || node.kind === _kinds.Kind.LIST_TYPE || node.kind === _kinds.Kind.NON_NULL_TYPE;
	}
	/**
	* Returns true when the AST node is a type system definition node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a type system definition node.
	* @example
	* ```ts
	* import { parse, isTypeSystemDefinitionNode } from 'graphql/language';
	*
	* const schema = parse('type Query { hello: String }');
	* const query = parse('{ hello }');
	*
	* isTypeSystemDefinitionNode(schema.definitions[0]); // => true
	* isTypeSystemDefinitionNode(query.definitions[0]); // => false
	* ```
	*/
	function isTypeSystemDefinitionNode(node) {
		return node.kind === _kinds.Kind.SCHEMA_DEFINITION || isTypeDefinitionNode(node) || node.kind === _kinds.Kind.DIRECTIVE_DEFINITION;
	}
	/**
	* Returns true when the AST node is a type definition node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a type definition node.
	* @example
	* ```ts
	* import { parse, isTypeDefinitionNode } from 'graphql/language';
	*
	* const typeDefinition = parse('type Query { hello: String }');
	* const directiveDefinition = parse('directive @cache on FIELD');
	*
	* isTypeDefinitionNode(typeDefinition.definitions[0]); // => true
	* isTypeDefinitionNode(directiveDefinition.definitions[0]); // => false
	* ```
	*/
	function isTypeDefinitionNode(node) {
		return node.kind === _kinds.Kind.SCALAR_TYPE_DEFINITION || node.kind === _kinds.Kind.OBJECT_TYPE_DEFINITION || node.kind === _kinds.Kind.INTERFACE_TYPE_DEFINITION || node.kind === _kinds.Kind.UNION_TYPE_DEFINITION || node.kind === _kinds.Kind.ENUM_TYPE_DEFINITION || node.kind === _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION;
	}
	/**
	* Returns true when the AST node is a type system extension node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a type system extension node.
	* @example
	* ```ts
	* import { parse, isTypeSystemExtensionNode } from 'graphql/language';
	*
	* const extension = parse('extend type Query { hello: String }');
	* const definition = parse('type Query { hello: String }');
	*
	* isTypeSystemExtensionNode(extension.definitions[0]); // => true
	* isTypeSystemExtensionNode(definition.definitions[0]); // => false
	* ```
	*/
	function isTypeSystemExtensionNode(node) {
		return node.kind === _kinds.Kind.SCHEMA_EXTENSION || node.kind === _kinds.Kind.DIRECTIVE_EXTENSION || isTypeExtensionNode(node);
	}
	/**
	* Returns true when the AST node is a type extension node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a type extension node.
	* @example
	* ```ts
	* import { parse, isTypeExtensionNode } from 'graphql/language';
	*
	* const extension = parse('extend type Query { hello: String }');
	* const schemaExtension = parse('extend schema { query: Query }');
	*
	* isTypeExtensionNode(extension.definitions[0]); // => true
	* isTypeExtensionNode(schemaExtension.definitions[0]); // => false
	* ```
	*/
	function isTypeExtensionNode(node) {
		return node.kind === _kinds.Kind.SCALAR_TYPE_EXTENSION || node.kind === _kinds.Kind.OBJECT_TYPE_EXTENSION || node.kind === _kinds.Kind.INTERFACE_TYPE_EXTENSION || node.kind === _kinds.Kind.UNION_TYPE_EXTENSION || node.kind === _kinds.Kind.ENUM_TYPE_EXTENSION || node.kind === _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION;
	}
	/**
	* Returns true when the AST node is a schema coordinate node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a schema coordinate node.
	* @example
	* ```ts
	* import {
	*   parse,
	*   parseSchemaCoordinate,
	*   isSchemaCoordinateNode,
	* } from 'graphql/language';
	*
	* const coordinate = parseSchemaCoordinate('Query.hero');
	* const document = parse('{ hero }');
	*
	* isSchemaCoordinateNode(coordinate); // => true
	* isSchemaCoordinateNode(document); // => false
	* ```
	*/
	function isSchemaCoordinateNode(node) {
		return node.kind === _kinds.Kind.TYPE_COORDINATE || node.kind === _kinds.Kind.MEMBER_COORDINATE || node.kind === _kinds.Kind.ARGUMENT_COORDINATE || node.kind === _kinds.Kind.DIRECTIVE_COORDINATE || node.kind === _kinds.Kind.DIRECTIVE_ARGUMENT_COORDINATE;
	}
})), require_ExecutableDefinitionsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ExecutableDefinitionsRule = ExecutableDefinitionsRule;
	var _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _predicates = require_predicates();
	/** @category Validation Rules */
	/**
	* Executable definitions
	*
	* A GraphQL document is only valid for execution if all definitions are either
	* operation or fragment definitions.
	*
	* See https://spec.graphql.org/draft/#sec-Executable-Definitions
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { ExecutableDefinitionsRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   type Extra { field: String }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   ExecutableDefinitionsRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { name }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   ExecutableDefinitionsRule,
	* ]); // => []
	* ```
	*/
	function ExecutableDefinitionsRule(context) {
		return { Document(node) {
			for (let definition of node.definitions) if (!(0, _predicates.isExecutableDefinitionNode)(definition)) {
				let defName = definition.kind === _kinds.Kind.SCHEMA_DEFINITION || definition.kind === _kinds.Kind.SCHEMA_EXTENSION ? "schema" : "\"" + definition.name.value + "\"";
				context.reportError(new _GraphQLError.GraphQLError(`The ${defName} definition is not executable.`, { nodes: definition }));
			}
			return !1;
		} };
	}
})), require_FieldsOnCorrectTypeRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.FieldsOnCorrectTypeRule = FieldsOnCorrectTypeRule;
	var _didYouMean = require_didYouMean(), _naturalCompare = require_naturalCompare(), _suggestionList = require_suggestionList(), _GraphQLError = require_GraphQLError(), _definition = require_definition();
	/** @category Validation Rules */
	/**
	* Fields on correct type
	*
	* A GraphQL document is only valid if all fields selected are defined by the
	* parent type, or are an allowed meta field such as __typename.
	*
	* See https://spec.graphql.org/draft/#sec-Field-Selections
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { FieldsOnCorrectTypeRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { missing }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   FieldsOnCorrectTypeRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { name }
	* `);
	* const validErrors = validate(schema, validDocument, [FieldsOnCorrectTypeRule]); // => []
	* ```
	*/
	function FieldsOnCorrectTypeRule(context) {
		return { Field(node) {
			let type = context.getParentType();
			if (type && !context.getFieldDef()) {
				let schema = context.getSchema(), fieldName = node.name.value, suggestion = (0, _didYouMean.didYouMean)("to use an inline fragment on", context.hideSuggestions ? [] : getSuggestedTypeNames(schema, type, fieldName));
				suggestion === "" && (suggestion = (0, _didYouMean.didYouMean)(context.hideSuggestions ? [] : getSuggestedFieldNames(type, fieldName))), context.reportError(new _GraphQLError.GraphQLError(`Cannot query field "${fieldName}" on type "${type.name}".` + suggestion, { nodes: node }));
			}
		} };
	}
	/**
	* Go through all of the implementations of type, as well as the interfaces that
	* they implement. If any of those types include the provided field, suggest them,
	* sorted by how often the type is referenced.
	*
	* @internal
	*/
	function getSuggestedTypeNames(schema, type, fieldName) {
		if (!(0, _definition.isAbstractType)(type)) return [];
		let suggestedTypes = /* @__PURE__ */ new Set(), usageCount = Object.create(null);
		for (let possibleType of schema.getPossibleTypes(type)) if (possibleType.getFields()[fieldName]) {
			suggestedTypes.add(possibleType), usageCount[possibleType.name] = 1;
			for (let possibleInterface of possibleType.getInterfaces()) possibleInterface.getFields()[fieldName] && (suggestedTypes.add(possibleInterface), usageCount[possibleInterface.name] = (usageCount[possibleInterface.name] ?? 0) + 1);
		}
		return [...suggestedTypes].sort((typeA, typeB) => {
			let usageCountDiff = usageCount[typeB.name] - usageCount[typeA.name];
			return usageCountDiff === 0 ? (0, _definition.isInterfaceType)(typeA) && schema.isSubType(typeA, typeB) ? -1 : (0, _definition.isInterfaceType)(typeB) && schema.isSubType(typeB, typeA) ? 1 : (0, _naturalCompare.naturalCompare)(typeA.name, typeB.name) : usageCountDiff;
		}).map((x) => x.name);
	}
	/**
	* For the field name provided, determine if there are any similar field names
	* that may be the result of a typo.
	*
	* @internal
	*/
	function getSuggestedFieldNames(type, fieldName) {
		if ((0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type)) {
			let possibleFieldNames = Object.keys(type.getFields());
			return (0, _suggestionList.suggestionList)(fieldName, possibleFieldNames);
		}
		return [];
	}
})), require_FragmentsOnCompositeTypesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.FragmentsOnCompositeTypesRule = FragmentsOnCompositeTypesRule;
	var _GraphQLError = require_GraphQLError(), _printer = require_printer(), _definition = require_definition(), _typeFromAST = require_typeFromAST();
	/** @category Validation Rules */
	/**
	* Fragments on composite type
	*
	* Fragments use a type condition to determine if they apply, since fragments
	* can only be spread into a composite type (object, interface, or union), the
	* type condition must also be a composite type.
	*
	* See https://spec.graphql.org/draft/#sec-Fragments-On-Composite-Types
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { FragmentsOnCompositeTypesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   fragment Bad on String { length }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   FragmentsOnCompositeTypesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   fragment Good on Query { name }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   FragmentsOnCompositeTypesRule,
	* ]); // => []
	* ```
	*/
	function FragmentsOnCompositeTypesRule(context) {
		return {
			InlineFragment(node) {
				let typeCondition = node.typeCondition;
				if (typeCondition) {
					let type = (0, _typeFromAST.typeFromAST)(context.getSchema(), typeCondition);
					if (type && !(0, _definition.isCompositeType)(type)) {
						let typeStr = (0, _printer.print)(typeCondition);
						context.reportError(new _GraphQLError.GraphQLError(`Fragment cannot condition on non composite type "${typeStr}".`, { nodes: typeCondition }));
					}
				}
			},
			FragmentDefinition(node) {
				let type = (0, _typeFromAST.typeFromAST)(context.getSchema(), node.typeCondition);
				if (type && !(0, _definition.isCompositeType)(type)) {
					let typeStr = (0, _printer.print)(node.typeCondition);
					context.reportError(new _GraphQLError.GraphQLError(`Fragment "${node.name.value}" cannot condition on non composite type "${typeStr}".`, { nodes: node.typeCondition }));
				}
			}
		};
	}
})), require_KnownArgumentNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.KnownArgumentNamesOnDirectivesRule = KnownArgumentNamesOnDirectivesRule, exports.KnownArgumentNamesRule = KnownArgumentNamesRule;
	var _didYouMean = require_didYouMean(), _suggestionList = require_suggestionList(), _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _directives = require_directives();
	/** @category Validation Rules */
	/**
	* Known argument names
	*
	* A GraphQL field is only valid if all supplied arguments are defined by
	* that field.
	*
	* See https://spec.graphql.org/draft/#sec-Argument-Names
	* See https://spec.graphql.org/draft/#sec-Directives-Are-In-Valid-Locations
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { KnownArgumentNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(arg: String): String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { field(unknown: "1") }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   KnownArgumentNamesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { field(arg: "1") }
	* `);
	* const validErrors = validate(schema, validDocument, [KnownArgumentNamesRule]); // => []
	* ```
	*/
	function KnownArgumentNamesRule(context) {
		return {
			...KnownArgumentNamesOnDirectivesRule(context),
			Argument(argNode) {
				let argDef = context.getArgument(), fieldDef = context.getFieldDef(), parentType = context.getParentType();
				if (!argDef && fieldDef && parentType) {
					let argName = argNode.name.value, suggestions = context.hideSuggestions ? [] : (0, _suggestionList.suggestionList)(argName, fieldDef.args.map((arg) => arg.name));
					context.reportError(new _GraphQLError.GraphQLError(`Unknown argument "${argName}" on field "${parentType.name}.${fieldDef.name}".` + (0, _didYouMean.didYouMean)(suggestions), { nodes: argNode }));
				}
			}
		};
	}
	/** @internal */
	function KnownArgumentNamesOnDirectivesRule(context) {
		let directiveArgs = Object.create(null), schema = context.getSchema(), definedDirectives = schema ? schema.getDirectives() : _directives.specifiedDirectives;
		for (let directive of definedDirectives) directiveArgs[directive.name] = new Set(directive.args.map((arg) => arg.name));
		let astDefinitions = context.getDocument().definitions;
		for (let def of astDefinitions) if (def.kind === _kinds.Kind.DIRECTIVE_DEFINITION) {
			/* c8 ignore next */
			let argsNodes = def.arguments ?? [];
			directiveArgs[def.name.value] = new Set(argsNodes.map((arg) => arg.name.value));
		}
		return { Directive(directiveNode) {
			let directiveName = directiveNode.name.value, knownArgs = directiveArgs[directiveName];
			if (directiveNode.arguments && knownArgs) for (let argNode of directiveNode.arguments) {
				let argName = argNode.name.value;
				if (!knownArgs.has(argName)) {
					let suggestions = context.hideSuggestions ? [] : (0, _suggestionList.suggestionList)(argName, Array.from(knownArgs));
					context.reportError(new _GraphQLError.GraphQLError(`Unknown argument "${argName}" on directive "@${directiveName}".` + (context.hideSuggestions ? "" : (0, _didYouMean.didYouMean)(suggestions)), { nodes: argNode }));
				}
			}
			return !1;
		} };
	}
})), require_KnownDirectivesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.KnownDirectivesRule = KnownDirectivesRule;
	var _inspect = require_inspect(), _invariant = require_invariant(), _GraphQLError = require_GraphQLError(), _ast = require_ast(), _directiveLocation = require_directiveLocation(), _kinds = require_kinds(), _directives = require_directives();
	/** @category Validation Rules */
	/**
	* Known directives
	*
	* A GraphQL document is only valid if all `@directives` are known by the
	* schema and legally positioned.
	*
	* See https://spec.graphql.org/draft/#sec-Directives-Are-Defined
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { KnownDirectivesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { name @unknown }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [KnownDirectivesRule]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { name @include(if: true) }
	* `);
	* const validErrors = validate(schema, validDocument, [KnownDirectivesRule]); // => []
	* ```
	*/
	function KnownDirectivesRule(context) {
		let locationsMap = Object.create(null), schema = context.getSchema(), definedDirectives = schema ? schema.getDirectives() : _directives.specifiedDirectives;
		for (let directive of definedDirectives) locationsMap[directive.name] = directive.locations;
		let astDefinitions = context.getDocument().definitions;
		for (let def of astDefinitions) def.kind === _kinds.Kind.DIRECTIVE_DEFINITION && (locationsMap[def.name.value] = def.locations.map((name) => name.value));
		return { Directive(node, _key, _parent, _path, ancestors) {
			let name = node.name.value, locations = locationsMap[name];
			if (!locations) {
				context.reportError(new _GraphQLError.GraphQLError(`Unknown directive "@${name}".`, { nodes: node }));
				return;
			}
			let candidateLocation = getDirectiveLocationForASTPath(ancestors);
			candidateLocation && !locations.includes(candidateLocation) && context.reportError(new _GraphQLError.GraphQLError(`Directive "@${name}" may not be used on ${candidateLocation}.`, { nodes: node }));
		} };
	}
	function getDirectiveLocationForASTPath(ancestors) {
		let appliedTo = ancestors[ancestors.length - 1];
		switch ("kind" in appliedTo || (0, _invariant.invariant)(!1), appliedTo.kind) {
			case _kinds.Kind.OPERATION_DEFINITION: return getDirectiveLocationForOperation(appliedTo.operation);
			case _kinds.Kind.FIELD: return _directiveLocation.DirectiveLocation.FIELD;
			case _kinds.Kind.FRAGMENT_SPREAD: return _directiveLocation.DirectiveLocation.FRAGMENT_SPREAD;
			case _kinds.Kind.INLINE_FRAGMENT: return _directiveLocation.DirectiveLocation.INLINE_FRAGMENT;
			case _kinds.Kind.FRAGMENT_DEFINITION: return _directiveLocation.DirectiveLocation.FRAGMENT_DEFINITION;
			case _kinds.Kind.VARIABLE_DEFINITION: return _directiveLocation.DirectiveLocation.VARIABLE_DEFINITION;
			case _kinds.Kind.SCHEMA_DEFINITION:
			case _kinds.Kind.SCHEMA_EXTENSION: return _directiveLocation.DirectiveLocation.SCHEMA;
			case _kinds.Kind.SCALAR_TYPE_DEFINITION:
			case _kinds.Kind.SCALAR_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.SCALAR;
			case _kinds.Kind.OBJECT_TYPE_DEFINITION:
			case _kinds.Kind.OBJECT_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.OBJECT;
			case _kinds.Kind.FIELD_DEFINITION: return _directiveLocation.DirectiveLocation.FIELD_DEFINITION;
			case _kinds.Kind.INTERFACE_TYPE_DEFINITION:
			case _kinds.Kind.INTERFACE_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.INTERFACE;
			case _kinds.Kind.UNION_TYPE_DEFINITION:
			case _kinds.Kind.UNION_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.UNION;
			case _kinds.Kind.ENUM_TYPE_DEFINITION:
			case _kinds.Kind.ENUM_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.ENUM;
			case _kinds.Kind.ENUM_VALUE_DEFINITION: return _directiveLocation.DirectiveLocation.ENUM_VALUE;
			case _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION:
			case _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.INPUT_OBJECT;
			case _kinds.Kind.INPUT_VALUE_DEFINITION: {
				let parentNode = ancestors[ancestors.length - 3];
				return "kind" in parentNode || (0, _invariant.invariant)(!1), parentNode.kind === _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION ? _directiveLocation.DirectiveLocation.INPUT_FIELD_DEFINITION : _directiveLocation.DirectiveLocation.ARGUMENT_DEFINITION;
			}
			case _kinds.Kind.DIRECTIVE_DEFINITION:
			case _kinds.Kind.DIRECTIVE_EXTENSION: return _directiveLocation.DirectiveLocation.DIRECTIVE_DEFINITION;
			/* c8 ignore next */
			default: (0, _invariant.invariant)(!1, "Unexpected kind: " + (0, _inspect.inspect)(appliedTo.kind));
		}
	}
	function getDirectiveLocationForOperation(operation) {
		switch (operation) {
			case _ast.OperationTypeNode.QUERY: return _directiveLocation.DirectiveLocation.QUERY;
			case _ast.OperationTypeNode.MUTATION: return _directiveLocation.DirectiveLocation.MUTATION;
			case _ast.OperationTypeNode.SUBSCRIPTION: return _directiveLocation.DirectiveLocation.SUBSCRIPTION;
		}
	}
})), require_KnownFragmentNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.KnownFragmentNamesRule = KnownFragmentNamesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Known fragment names
	*
	* A GraphQL document is only valid if all `...Fragment` fragment spreads refer
	* to fragments defined in the same document.
	*
	* See https://spec.graphql.org/draft/#sec-Fragment-spread-target-defined
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { KnownFragmentNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { ...Missing }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   KnownFragmentNamesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   fragment NameFields on Query { name } query { ...NameFields }
	* `);
	* const validErrors = validate(schema, validDocument, [KnownFragmentNamesRule]); // => []
	* ```
	*/
	function KnownFragmentNamesRule(context) {
		return { FragmentSpread(node) {
			let fragmentName = node.name.value;
			context.getFragment(fragmentName) || context.reportError(new _GraphQLError.GraphQLError(`Unknown fragment "${fragmentName}".`, { nodes: node.name }));
		} };
	}
})), require_KnownTypeNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.KnownTypeNamesRule = KnownTypeNamesRule;
	var _didYouMean = require_didYouMean(), _suggestionList = require_suggestionList(), _GraphQLError = require_GraphQLError(), _predicates = require_predicates(), _introspection = require_introspection(), _scalars = require_scalars();
	/** @category Validation Rules */
	/**
	* Known type names
	*
	* A GraphQL document is only valid if referenced types (specifically
	* variable definitions and fragment conditions) are defined by the type schema.
	*
	* See https://spec.graphql.org/draft/#sec-Fragment-Spread-Type-Existence
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { KnownTypeNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   fragment Bad on Missing { name }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [KnownTypeNamesRule]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   fragment Good on Query { name }
	* `);
	* const validErrors = validate(schema, validDocument, [KnownTypeNamesRule]); // => []
	* ```
	*/
	function KnownTypeNamesRule(context) {
		let schema = context.getSchema(), existingTypesMap = schema ? schema.getTypeMap() : Object.create(null), definedTypes = Object.create(null);
		for (let def of context.getDocument().definitions) (0, _predicates.isTypeDefinitionNode)(def) && (definedTypes[def.name.value] = !0);
		let typeNames = [...Object.keys(existingTypesMap), ...Object.keys(definedTypes)];
		return { NamedType(node, _1, parent, _2, ancestors) {
			let typeName = node.name.value;
			if (!existingTypesMap[typeName] && !definedTypes[typeName]) {
				let definitionNode = ancestors[2] ?? parent, isSDL = definitionNode != null && isSDLNode(definitionNode);
				if (isSDL && standardTypeNames.includes(typeName)) return;
				let suggestedTypes = context.hideSuggestions ? [] : (0, _suggestionList.suggestionList)(typeName, isSDL ? standardTypeNames.concat(typeNames) : typeNames);
				context.reportError(new _GraphQLError.GraphQLError(`Unknown type "${typeName}".` + (0, _didYouMean.didYouMean)(suggestedTypes), { nodes: node }));
			}
		} };
	}
	let standardTypeNames = [..._scalars.specifiedScalarTypes, ..._introspection.introspectionTypes].map((type) => type.name);
	function isSDLNode(value) {
		return "kind" in value && ((0, _predicates.isTypeSystemDefinitionNode)(value) || (0, _predicates.isTypeSystemExtensionNode)(value));
	}
})), require_LoneAnonymousOperationRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.LoneAnonymousOperationRule = LoneAnonymousOperationRule;
	var _GraphQLError = require_GraphQLError(), _kinds = require_kinds();
	/** @category Validation Rules */
	/**
	* Lone anonymous operation
	*
	* A GraphQL document is only valid if when it contains an anonymous operation
	* (the query short-hand) that it contains only that one operation definition.
	*
	* See https://spec.graphql.org/draft/#sec-Lone-Anonymous-Operation
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { LoneAnonymousOperationRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   query { name } query Other { name }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   LoneAnonymousOperationRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { name }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   LoneAnonymousOperationRule,
	* ]); // => []
	* ```
	*/
	function LoneAnonymousOperationRule(context) {
		let operationCount = 0;
		return {
			Document(node) {
				operationCount = node.definitions.filter((definition) => definition.kind === _kinds.Kind.OPERATION_DEFINITION).length;
			},
			OperationDefinition(node) {
				!node.name && operationCount > 1 && context.reportError(new _GraphQLError.GraphQLError("This anonymous operation must be the only defined operation.", { nodes: node }));
			}
		};
	}
})), require_LoneSchemaDefinitionRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.LoneSchemaDefinitionRule = LoneSchemaDefinitionRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Lone Schema definition
	*
	* A GraphQL document is only valid if it contains only one schema definition.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { LoneSchemaDefinitionRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   schema { query: Query } schema { query: Query } type Query { name: String }
	* `;
	*
	* LoneSchemaDefinitionRule.name; // => 'LoneSchemaDefinitionRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   schema { query: Query } type Query { name: String }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function LoneSchemaDefinitionRule(context) {
		let oldSchema = context.getSchema(), alreadyDefined = oldSchema?.astNode ?? oldSchema?.getQueryType() ?? oldSchema?.getMutationType() ?? oldSchema?.getSubscriptionType(), schemaDefinitionsCount = 0;
		return { SchemaDefinition(node) {
			alreadyDefined ? context.reportError(new _GraphQLError.GraphQLError("Cannot define a new schema within a schema extension.", { nodes: node })) : (schemaDefinitionsCount > 0 && context.reportError(new _GraphQLError.GraphQLError("Must provide only one schema definition.", { nodes: node })), ++schemaDefinitionsCount);
		} };
	}
})), require_MaxIntrospectionDepthRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.MaxIntrospectionDepthRule = MaxIntrospectionDepthRule;
	var _GraphQLError = require_GraphQLError(), _kinds = require_kinds();
	/**
	* Implements the max introspection depth validation rule.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { MaxIntrospectionDepthRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { __schema { types { fields { type { fields { type { fields { name } } } } } } } }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   MaxIntrospectionDepthRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { __schema { queryType { name } } }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   MaxIntrospectionDepthRule,
	* ]); // => []
	* ```
	*/
	function MaxIntrospectionDepthRule(context) {
		let checkedFragments = Object.create(null), exceededFragments = Object.create(null);
		/**
		* Counts the depth of list fields in "__Type" recursively and
		* returns `true` if the limit has been reached.
		*
		* @internal
		*/
		function checkDepth(node, visitedFragments, depth = 0) {
			if (node.kind === _kinds.Kind.FRAGMENT_SPREAD) {
				let fragmentName = node.name.value, exceededEntryDepth = exceededFragments[fragmentName];
				if (exceededEntryDepth !== void 0 && exceededEntryDepth <= depth) return !0;
				let visitedEntryDepth = visitedFragments[fragmentName], checkedEntryDepth = checkedFragments[fragmentName];
				if (visitedEntryDepth !== void 0 && visitedEntryDepth >= depth || checkedEntryDepth !== void 0 && checkedEntryDepth >= depth) return !1;
				let fragment = context.getFragment(fragmentName);
				return fragment ? (visitedFragments[fragmentName] = depth, checkDepth(fragment, visitedFragments, depth) ? (exceededFragments[fragmentName] = depth, !0) : (checkedFragments[fragmentName] = depth, !1)) : !1;
			}
			if (node.kind === _kinds.Kind.FIELD && (node.name.value === "fields" || node.name.value === "interfaces" || node.name.value === "possibleTypes" || node.name.value === "inputFields") && (depth++, depth >= 3)) return !0;
			if ("selectionSet" in node && node.selectionSet) {
				for (let child of node.selectionSet.selections) if (checkDepth(child, visitedFragments, depth)) return !0;
			}
			return !1;
		}
		return { Field(node) {
			if ((node.name.value === "__schema" || node.name.value === "__type") && checkDepth(node, Object.create(null))) return context.reportError(new _GraphQLError.GraphQLError("Maximum introspection depth exceeded", { nodes: [node] })), !1;
		} };
	}
})), require_NoFragmentCyclesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NoFragmentCyclesRule = NoFragmentCyclesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* No fragment cycles
	*
	* The graph of fragment spreads must not form any cycles including spreading itself.
	* Otherwise an operation could infinitely spread or infinitely execute on cycles in the underlying data.
	*
	* See https://spec.graphql.org/draft/#sec-Fragment-spreads-must-not-form-cycles
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { NoFragmentCyclesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   fragment A on Query { ...B } fragment B on Query { ...A } query { ...A }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [NoFragmentCyclesRule]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   fragment A on Query { name } query { ...A }
	* `);
	* const validErrors = validate(schema, validDocument, [NoFragmentCyclesRule]); // => []
	* ```
	*/
	function NoFragmentCyclesRule(context) {
		let visitedFrags = Object.create(null), spreadPath = [], spreadPathIndexByName = Object.create(null);
		return {
			OperationDefinition: () => !1,
			FragmentDefinition(node) {
				return detectCycleRecursive(node), !1;
			}
		};
		function detectCycleRecursive(fragment) {
			if (visitedFrags[fragment.name.value]) return;
			let fragmentName = fragment.name.value;
			visitedFrags[fragmentName] = !0;
			let spreadNodes = context.getFragmentSpreads(fragment.selectionSet);
			if (spreadNodes.length !== 0) {
				spreadPathIndexByName[fragmentName] = spreadPath.length;
				for (let spreadNode of spreadNodes) {
					let spreadName = spreadNode.name.value, cycleIndex = spreadPathIndexByName[spreadName];
					if (spreadPath.push(spreadNode), cycleIndex === void 0) {
						let spreadFragment = context.getFragment(spreadName);
						spreadFragment && detectCycleRecursive(spreadFragment);
					} else {
						let cyclePath = spreadPath.slice(cycleIndex), viaPath = cyclePath.slice(0, -1).map((s) => "\"" + s.name.value + "\"").join(", ");
						context.reportError(new _GraphQLError.GraphQLError(`Cannot spread fragment "${spreadName}" within itself` + (viaPath === "" ? "." : ` via ${viaPath}.`), { nodes: cyclePath }));
					}
					spreadPath.pop();
				}
				spreadPathIndexByName[fragmentName] = void 0;
			}
		}
	}
})), require_NoUndefinedVariablesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NoUndefinedVariablesRule = NoUndefinedVariablesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* No undefined variables
	*
	* A GraphQL operation is only valid if all variables encountered, both directly
	* and via fragment spreads, are defined by that operation.
	*
	* See https://spec.graphql.org/draft/#sec-All-Variable-Uses-Defined
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { NoUndefinedVariablesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(arg: ID): String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   query ($id: ID) { field(arg: $missing) }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   NoUndefinedVariablesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   query ($id: ID) { field(arg: $id) }
	* `);
	* const validErrors = validate(schema, validDocument, [NoUndefinedVariablesRule]); // => []
	* ```
	*/
	function NoUndefinedVariablesRule(context) {
		let variableNameDefined = Object.create(null);
		return {
			OperationDefinition: {
				enter() {
					variableNameDefined = Object.create(null);
				},
				leave(operation) {
					let usages = context.getRecursiveVariableUsages(operation);
					for (let { node } of usages) {
						let varName = node.name.value;
						variableNameDefined[varName] !== !0 && context.reportError(new _GraphQLError.GraphQLError(operation.name ? `Variable "$${varName}" is not defined by operation "${operation.name.value}".` : `Variable "$${varName}" is not defined.`, { nodes: [node, operation] }));
					}
				}
			},
			VariableDefinition(node) {
				variableNameDefined[node.variable.name.value] = !0;
			}
		};
	}
})), require_NoUnusedFragmentsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NoUnusedFragmentsRule = NoUnusedFragmentsRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* No unused fragments
	*
	* A GraphQL document is only valid if all fragment definitions are spread
	* within operations, or spread within other fragments spread within operations.
	*
	* See https://spec.graphql.org/draft/#sec-Fragments-Must-Be-Used
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { NoUnusedFragmentsRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   fragment Unused on Query { name } query { name }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   NoUnusedFragmentsRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   fragment Used on Query { name } query { ...Used }
	* `);
	* const validErrors = validate(schema, validDocument, [NoUnusedFragmentsRule]); // => []
	* ```
	*/
	function NoUnusedFragmentsRule(context) {
		let operationDefs = [], fragmentDefs = [];
		return {
			OperationDefinition(node) {
				return operationDefs.push(node), !1;
			},
			FragmentDefinition(node) {
				return fragmentDefs.push(node), !1;
			},
			Document: { leave() {
				let fragmentNameUsed = new Set(context.getRecursivelyReferencedFragmentsForOperations(operationDefs).map((fragment) => fragment.name.value));
				for (let fragmentDef of fragmentDefs) {
					let fragName = fragmentDef.name.value;
					fragmentNameUsed.has(fragName) || context.reportError(new _GraphQLError.GraphQLError(`Fragment "${fragName}" is never used.`, { nodes: fragmentDef }));
				}
			} }
		};
	}
})), require_NoUnusedVariablesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NoUnusedVariablesRule = NoUnusedVariablesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* No unused variables
	*
	* A GraphQL operation is only valid if all variables defined by an operation
	* are used, either directly or within a spread fragment.
	*
	* See https://spec.graphql.org/draft/#sec-All-Variables-Used
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { NoUnusedVariablesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(arg: ID): String
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   query ($id: ID) { name }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   NoUnusedVariablesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   query ($id: ID) { field(arg: $id) }
	* `);
	* const validErrors = validate(schema, validDocument, [NoUnusedVariablesRule]); // => []
	* ```
	*/
	function NoUnusedVariablesRule(context) {
		let variableDefs = [];
		return {
			OperationDefinition: {
				enter() {
					variableDefs = [];
				},
				leave(operation) {
					let variableNameUsed = Object.create(null), usages = context.getRecursiveVariableUsages(operation);
					for (let { node } of usages) variableNameUsed[node.name.value] = !0;
					for (let variableDef of variableDefs) {
						let variableName = variableDef.variable.name.value;
						variableNameUsed[variableName] !== !0 && context.reportError(new _GraphQLError.GraphQLError(operation.name ? `Variable "$${variableName}" is never used in operation "${operation.name.value}".` : `Variable "$${variableName}" is never used.`, { nodes: variableDef }));
					}
				}
			},
			VariableDefinition(def) {
				variableDefs.push(def);
			}
		};
	}
})), require_validationAbortedError = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.validationAbortedError = void 0, exports.validationAbortedError = new (require_GraphQLError()).GraphQLError("Validation aborted.");
})), require_OverlappingFieldsCanBeMergedRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.OverlappingFieldsCanBeMergedRule = OverlappingFieldsCanBeMergedRule;
	var _inspect = require_inspect(), _GraphQLError = require_GraphQLError(), _ast = require_ast(), _kinds = require_kinds(), _definition = require_definition(), _typeFromAST = require_typeFromAST(), _validationAbortedError = require_validationAbortedError();
	/** @category Validation Rules */
	let MAX_CONFLICT_DETAIL_LENGTH = 1e3;
	/**
	* Overlapping fields can be merged
	*
	* A selection set is only valid if all fields (including spreading any
	* fragments) either correspond to distinct response names or can be merged
	* without ambiguity.
	*
	* See https://spec.graphql.org/draft/#sec-Field-Selection-Merging
	* @param validationContext - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { OverlappingFieldsCanBeMergedRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     dog: Dog
	*   }
	*
	*   type Dog {
	*     name: String
	*     barkVolume: Int
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { dog { value: barkVolume value: name } }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   OverlappingFieldsCanBeMergedRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { dog { barkVolume name } }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   OverlappingFieldsCanBeMergedRule,
	* ]); // => []
	* ```
	*/
	function OverlappingFieldsCanBeMergedRule(validationContext) {
		let ruleContext = {
			comparedFragmentPairs: new PairSet(),
			cachedCollectFieldsResults: /* @__PURE__ */ new Map(),
			stringifiedValues: /* @__PURE__ */ new Map(),
			remainingComplexityBudget: 5e5
		};
		return { SelectionSet(selectionSet, _key, parent) {
			if (parent && "kind" in parent && parent.kind === _kinds.Kind.INLINE_FRAGMENT || selectionSet.selections.length <= 1 && selectionSet.selections[0]?.kind !== _kinds.Kind.INLINE_FRAGMENT) return;
			let conflicts = findConflictsWithinSelectionSet(validationContext, ruleContext, validationContext.getParentType(), selectionSet);
			for (let { responseName, reason, fields1, fields2 } of conflicts) validationContext.reportError(new _GraphQLError.GraphQLError(`Fields "${maybeAbbreviate(responseName)}" conflict because ${reason}. Use different aliases on the fields to fetch both if this was intentional.`, { nodes: fields1.concat(fields2) }));
		} };
	}
	/**
	* Find all conflicts found "within" a selection set, including those found
	* via spreading in fragments. Called when visiting each SelectionSet in the
	* GraphQL Document.
	*
	* Algorithm:
	*
	* Conflicts occur when two fields exist in a query which will produce the same
	* response name, but represent differing values, thus creating a conflict.
	* The algorithm below finds all conflicts via making a series of comparisons
	* between fields. In order to compare as few fields as possible, this makes
	* a series of comparisons "within" sets of fields and "between" sets of fields.
	*
	* Given any selection set, a collection produces both a set of fields by
	* also including all inline fragments, as well as a list of fragments
	* referenced by fragment spreads.
	*
	* A) Each selection set represented in the document first compares "within" its
	* collected set of fields, finding any conflicts between every pair of
	* overlapping fields.
	* Note: This is the *only time* that the fields "within" a set are compared
	* to each other. After this only fields "between" sets are compared.
	*
	* B) Also, if any fragment is referenced in a selection set, then a
	* comparison is made "between" the original set of fields and the
	* referenced fragment.
	*
	* C) Also, if multiple fragments are referenced, then comparisons
	* are made "between" each referenced fragment.
	*
	* D) When comparing "between" a set of fields and a referenced fragment, first
	* a comparison is made between each field in the original set of fields and
	* each field in the referenced set of fields.
	*
	* E) Also, if any fragment is referenced in the referenced selection set,
	* then a comparison is made "between" the original set of fields and the
	* referenced fragment (recursively referring to step D).
	*
	* F) When comparing "between" two fragments, first a comparison is made between
	* each field in the first referenced set of fields and each field in the
	* second referenced set of fields.
	*
	* G) Also, any fragments referenced by the first must be compared to the
	* second, and any fragments referenced by the second must be compared to the
	* first (recursively referring to step F).
	*
	* H) When comparing two fields, if both have selection sets, then a comparison
	* is made "between" both selection sets, first comparing the set of fields in
	* the first selection set with the set of fields in the second.
	*
	* I) Also, if any fragment is referenced in either selection set, then a
	* comparison is made "between" the other set of fields and the
	* referenced fragment.
	*
	* J) Also, if two fragments are referenced in both selection sets, then a
	* comparison is made "between" the two fragments.
	*
	* @internal
	*/
	function findConflictsWithinSelectionSet(validationContext, ruleContext, parentType, selectionSet) {
		let conflicts = [], collectFieldsResult = collectFields(validationContext, ruleContext, parentType, selectionSet);
		if (collectConflictsWithin(validationContext, conflicts, ruleContext, collectFieldsResult.groupedFieldSet), collectFieldsResult.fragmentNames.length !== 0 && (collectFieldsResult.groupedFieldSet.size !== 0 || collectFieldsResult.fragmentNames.length > 1)) for (let i = 0; i < collectFieldsResult.fragmentNames.length; i++) {
			collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, !1, collectFieldsResult, collectFieldsResult.fragmentNames[i]);
			for (let j = i + 1; j < collectFieldsResult.fragmentNames.length; j++) collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, !1, collectFieldsResult.fragmentNames[i], collectFieldsResult.fragmentNames[j]);
		}
		return conflicts;
	}
	function collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult, fragmentName) {
		if (spendComplexityBudget(ruleContext, 1), collectFieldsResult.groupedFieldSet.size === 0) return;
		let comparedFragments = collectFieldsResult.comparedFragments ??= /* @__PURE__ */ new Map(), compared = comparedFragments.get(fragmentName);
		if (compared === !1 || areMutuallyExclusive && compared === !0) return;
		comparedFragments.set(fragmentName, areMutuallyExclusive);
		let fragment = validationContext.getFragment(fragmentName);
		if (!fragment) return;
		let collectFieldsResult2 = collectFragmentFields(validationContext, ruleContext, fragment);
		if (collectFieldsResult !== collectFieldsResult2) {
			collectConflictsBetween(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult, collectFieldsResult2);
			for (let referencedFragmentName of collectFieldsResult2.fragmentNames) collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult, referencedFragmentName);
		}
	}
	function collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, areMutuallyExclusive, fragmentName1, fragmentName2) {
		spendComplexityBudget(ruleContext, 2);
		let { comparedFragmentPairs } = ruleContext;
		if (fragmentName1 === fragmentName2 || comparedFragmentPairs.has(fragmentName1, fragmentName2, areMutuallyExclusive)) return;
		comparedFragmentPairs.add(fragmentName1, fragmentName2, areMutuallyExclusive);
		let fragment1 = validationContext.getFragment(fragmentName1), fragment2 = validationContext.getFragment(fragmentName2);
		if (!fragment1 || !fragment2) return;
		let collectFieldsResult1 = collectFragmentFields(validationContext, ruleContext, fragment1), collectFieldsResult2 = collectFragmentFields(validationContext, ruleContext, fragment2);
		collectConflictsBetween(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult1, collectFieldsResult2);
		for (let referencedFragmentName2 of collectFieldsResult2.fragmentNames) collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, areMutuallyExclusive, fragmentName1, referencedFragmentName2);
		for (let referencedFragmentName1 of collectFieldsResult1.fragmentNames) collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, areMutuallyExclusive, referencedFragmentName1, fragmentName2);
	}
	function findConflictsBetweenSubSelectionSets(validationContext, ruleContext, areMutuallyExclusive, parentType1, selectionSet1, parentType2, selectionSet2) {
		let conflicts = [], collectFieldsResult1 = collectFields(validationContext, ruleContext, parentType1, selectionSet1), collectFieldsResult2 = collectFields(validationContext, ruleContext, parentType2, selectionSet2);
		collectConflictsBetween(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult1, collectFieldsResult2);
		for (let fragmentName2 of collectFieldsResult2.fragmentNames) collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult1, fragmentName2);
		for (let fragmentName1 of collectFieldsResult1.fragmentNames) collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult2, fragmentName1);
		for (let fragmentName1 of collectFieldsResult1.fragmentNames) for (let fragmentName2 of collectFieldsResult2.fragmentNames) collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, areMutuallyExclusive, fragmentName1, fragmentName2);
		return conflicts;
	}
	function collectConflictsWithin(validationContext, conflicts, ruleContext, groupedFieldSet) {
		for (let [responseName, fields] of groupedFieldSet) if (fields.length > 1) for (let i = 0; i < fields.length; i++) for (let j = i + 1; j < fields.length; j++) {
			let conflict = findConflict(validationContext, ruleContext, !1, responseName, fields[i], fields[j]);
			conflict && conflicts.push(conflict);
		}
	}
	function collectConflictsBetween(validationContext, conflicts, ruleContext, parentFieldsAreMutuallyExclusive, collectFieldsResult1, collectFieldsResult2) {
		if (collectFieldsResult1.groupedFieldSet.size !== 0 && collectFieldsResult2.groupedFieldSet.size !== 0) for (let { responseName, fields1, fields2 } of getOverlappingFields(ruleContext, collectFieldsResult1, collectFieldsResult2)) for (let field1 of fields1) for (let field2 of fields2) {
			let conflict = findConflict(validationContext, ruleContext, parentFieldsAreMutuallyExclusive, responseName, field1, field2);
			conflict && conflicts.push(conflict);
		}
	}
	function getOverlappingFields(ruleContext, collectFieldsResult1, collectFieldsResult2) {
		let byCollectFieldsResult = collectFieldsResult1.overlappingFields ??= /* @__PURE__ */ new Map(), cached = byCollectFieldsResult.get(collectFieldsResult2);
		if (cached !== void 0) return cached;
		let overlappingFields = [];
		for (let [responseName, fields1] of collectFieldsResult1.groupedFieldSet) {
			spendComplexityBudget(ruleContext, 1);
			let fields2 = collectFieldsResult2.groupedFieldSet.get(responseName);
			fields2 !== void 0 && overlappingFields.push({
				responseName,
				fields1,
				fields2
			});
		}
		return byCollectFieldsResult.set(collectFieldsResult2, overlappingFields), overlappingFields;
	}
	function findConflict(validationContext, ruleContext, parentFieldsAreMutuallyExclusive, responseName, fieldDetails1, fieldDetails2) {
		let { parentType: parentType1, node: node1, definition: def1 } = fieldDetails1, { parentType: parentType2, node: node2, definition: def2 } = fieldDetails2, areMutuallyExclusive = parentFieldsAreMutuallyExclusive || parentType1 !== parentType2 && (0, _definition.isObjectType)(parentType1) && (0, _definition.isObjectType)(parentType2);
		if (spendComplexityBudget(ruleContext, 2), fieldDetails1.isSimpleLeaf && fieldDetails2.isSimpleLeaf && def1?.type === def2?.type && node1.name.value === node2.name.value) return;
		if (!areMutuallyExclusive) {
			let fieldInfo1 = getFieldInfo(fieldDetails1), fieldInfo2 = getFieldInfo(fieldDetails2), reason = fieldInfo1.comparisons.get(fieldInfo2);
			if (reason === void 0) {
				let name1 = node1.name.value, name2 = node2.name.value;
				reason = name1 === name2 ? sameArguments(ruleContext, fieldInfo1.arguments, fieldInfo2.arguments) ? null : "they have differing arguments" : `"${maybeAbbreviate(name1)}" and "${maybeAbbreviate(name2)}" are different fields`, fieldInfo1.comparisons.set(fieldInfo2, reason);
			}
			if (reason !== null) return {
				responseName,
				reason,
				fields1: [node1],
				fields2: [node2]
			};
		}
		let type1 = def1?.type, type2 = def2?.type;
		if (type1 && type2 && doTypesConflict(ruleContext, type1, type2)) {
			let fieldInfo1 = getFieldInfo(fieldDetails1), fieldInfo2 = getFieldInfo(fieldDetails2);
			return {
				responseName,
				reason: `they return conflicting types "${fieldInfo1.typeString ??= (0, _inspect.inspect)(type1)}" and "${fieldInfo2.typeString ??= (0, _inspect.inspect)(type2)}"`,
				fields1: [node1],
				fields2: [node2]
			};
		}
		let selectionSet1 = node1.selectionSet, selectionSet2 = node2.selectionSet;
		if (selectionSet1 && selectionSet2) return subfieldConflicts(findConflictsBetweenSubSelectionSets(validationContext, ruleContext, areMutuallyExclusive, getFieldInfo(fieldDetails1).namedType, selectionSet1, getFieldInfo(fieldDetails2).namedType, selectionSet2), responseName, node1, node2);
	}
	function getFieldInfo(fieldDetails) {
		return fieldDetails.info === void 0 && (fieldDetails.info = {
			comparisons: /* @__PURE__ */ new Map(),
			namedType: (0, _definition.getNamedType)(fieldDetails.definition?.type),
			arguments: getArgumentInfo(fieldDetails.node.arguments)
		}), fieldDetails.info;
	}
	function getArgumentInfo(args) {
		if (args === void 0 || args.length === 0) return;
		let values = /* @__PURE__ */ new Map();
		for (let { name, value } of args) values.set(name.value, value);
		return {
			nodes: args,
			values
		};
	}
	function sameArguments(ruleContext, argumentInfo1, argumentInfo2) {
		if (argumentInfo1 === void 0) return argumentInfo2 === void 0;
		if (argumentInfo1.nodes.length !== argumentInfo2?.nodes.length) return !1;
		let values2 = argumentInfo2.values;
		return argumentInfo1.nodes.every((arg1) => {
			spendComplexityBudget(ruleContext, 1);
			let value2 = values2.get(arg1.name.value);
			return value2 !== void 0 && stringifyValue(ruleContext, arg1.value) === stringifyValue(ruleContext, value2);
		});
	}
	function stringifyValue(ruleContext, value) {
		let cached = ruleContext.stringifiedValues.get(value);
		if (cached !== void 0) return cached;
		let result = JSON.stringify(value, (_key, node) => {
			if (!(0, _ast.isNode)(node)) return node;
			switch (node.kind) {
				case _kinds.Kind.VARIABLE: return [node.kind, node.name.value];
				case _kinds.Kind.OBJECT: return [node.kind, node.fields.slice().sort((first, second) => first.name.value < second.name.value ? -1 : +(first.name.value > second.name.value))];
				case _kinds.Kind.OBJECT_FIELD: return [node.name.value, node.value];
				case _kinds.Kind.LIST: return [node.kind, node.values];
				case _kinds.Kind.STRING: return [
					node.kind,
					node.value,
					node.block === !0
				];
				default: return [node.kind, "value" in node ? node.value : null];
			}
		});
		return ruleContext.stringifiedValues.set(value, result), result;
	}
	function doTypesConflict(ruleContext, type1, type2) {
		return type1 !== type2 && (spendComplexityBudget(ruleContext, 1), (0, _definition.isListType)(type1) ? !(0, _definition.isListType)(type2) || doTypesConflict(ruleContext, type1.ofType, type2.ofType) : (0, _definition.isListType)(type2) ? !0 : (0, _definition.isNonNullType)(type1) ? !(0, _definition.isNonNullType)(type2) || doTypesConflict(ruleContext, type1.ofType, type2.ofType) : (0, _definition.isNonNullType)(type2) ? !0 : (0, _definition.isLeafType)(type1) || (0, _definition.isLeafType)(type2) ? type1 !== type2 : !1);
	}
	function collectFields(validationContext, ruleContext, parentType, selectionSet) {
		let { cachedCollectFieldsResults } = ruleContext, bySelectionSet = cachedCollectFieldsResults.get(parentType);
		bySelectionSet === void 0 && (bySelectionSet = /* @__PURE__ */ new Map(), cachedCollectFieldsResults.set(parentType, bySelectionSet));
		let cached = bySelectionSet.get(selectionSet);
		if (cached) return cached;
		let fieldDetails = /* @__PURE__ */ new Map(), fragmentNames = /* @__PURE__ */ new Set();
		collectFieldsImpl(validationContext, parentType, selectionSet, fieldDetails, fragmentNames);
		let result = {
			groupedFieldSet: fieldDetails,
			fragmentNames: [...fragmentNames]
		};
		return bySelectionSet.set(selectionSet, result), result;
	}
	function collectFragmentFields(validationContext, ruleContext, fragment) {
		return collectFields(validationContext, ruleContext, (0, _typeFromAST.typeFromAST)(validationContext.getSchema(), fragment.typeCondition), fragment.selectionSet);
	}
	function collectFieldsImpl(validationContext, parentType, selectionSet, fieldDetails, fragmentNames) {
		for (let selection of selectionSet.selections) switch (selection.kind) {
			case _kinds.Kind.FIELD: {
				let fieldName = selection.name.value, fieldDef;
				((0, _definition.isObjectType)(parentType) || (0, _definition.isInterfaceType)(parentType)) && (fieldDef = parentType.getFields()[fieldName]);
				let responseName = selection.alias ? selection.alias.value : fieldName, fieldDetailsList = fieldDetails.get(responseName);
				fieldDetailsList === void 0 && (fieldDetailsList = [], fieldDetails.set(responseName, fieldDetailsList)), fieldDetailsList.push({
					parentType,
					node: selection,
					definition: fieldDef,
					isSimpleLeaf: (selection.arguments?.length ?? 0) === 0 && !selection.selectionSet
				});
				break;
			}
			case _kinds.Kind.FRAGMENT_SPREAD:
				fragmentNames.add(selection.name.value);
				break;
			case _kinds.Kind.INLINE_FRAGMENT: {
				let typeCondition = selection.typeCondition;
				collectFieldsImpl(validationContext, typeCondition ? (0, _typeFromAST.typeFromAST)(validationContext.getSchema(), typeCondition) : parentType, selection.selectionSet, fieldDetails, fragmentNames);
				break;
			}
		}
	}
	function subfieldConflicts(conflicts, responseName, node1, node2) {
		if (conflicts.length > 0) {
			let message = "";
			for (let { responseName: name, reason } of conflicts) if (message += (message === "" ? "" : " and ") + `subfields "${maybeAbbreviate(name)}" conflict because ${reason}`, message.length > MAX_CONFLICT_DETAIL_LENGTH) break;
			return {
				responseName,
				reason: maybeAbbreviate(message),
				fields1: collectConflictNodes(node1, conflicts, "fields1"),
				fields2: collectConflictNodes(node2, conflicts, "fields2")
			};
		}
	}
	function collectConflictNodes(node, conflicts, side) {
		let nodes = [node];
		for (let conflict of conflicts) {
			let remaining = 20 - nodes.length, retainedNodes = conflict[side].slice(-remaining);
			if (nodes.push(...retainedNodes), nodes.length === 20) break;
		}
		return nodes;
	}
	function maybeAbbreviate(text) {
		return text.length > MAX_CONFLICT_DETAIL_LENGTH ? text.slice(0, MAX_CONFLICT_DETAIL_LENGTH) + "..." : text;
	}
	function spendComplexityBudget(ruleContext, cost) {
		/* c8 ignore next 3 */
		if (ruleContext.remainingComplexityBudget -= cost, ruleContext.remainingComplexityBudget < 0) throw _validationAbortedError.validationAbortedError;
	}
	/**
	* A way to keep track of pairs of similar things when the ordering of the pair
	* does not matter.
	*
	* Provides a third argument for has/add to allow flagging the pair as
	* weakly or strongly present within the collection.
	*
	* @internal
	*/
	var PairSet = class {
		constructor() {
			this._data = /* @__PURE__ */ new Map();
		}
		has(a, b, weaklyPresent) {
			return this._has(a, b, weaklyPresent) || this._has(b, a, weaklyPresent);
		}
		_has(a, b, weaklyPresent) {
			let result = this._data.get(a)?.get(b);
			return result === void 0 ? !1 : weaklyPresent ? !0 : weaklyPresent === result;
		}
		add(a, b, weaklyPresent) {
			let map = this._data.get(a);
			map === void 0 ? this._data.set(a, /* @__PURE__ */ new Map([[b, weaklyPresent]])) : map.set(b, weaklyPresent);
		}
	};
})), require_PossibleFragmentSpreadsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.PossibleFragmentSpreadsRule = PossibleFragmentSpreadsRule;
	var _inspect = require_inspect(), _GraphQLError = require_GraphQLError(), _definition = require_definition(), _typeComparators = require_typeComparators(), _typeFromAST = require_typeFromAST();
	/** @category Validation Rules */
	/**
	* Possible fragment spread
	*
	* A fragment spread is only valid if the type condition could ever possibly
	* be true: if there is a non-empty intersection of the possible parent types,
	* and possible types which pass the type condition.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { PossibleFragmentSpreadsRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     dog: Dog
	*   }
	*
	*   type Dog {
	*     barkVolume: Int
	*   }
	*
	*   type Cat {
	*     meowVolume: Int
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { dog { ... on Cat { meowVolume } } }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   PossibleFragmentSpreadsRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { dog { ... on Dog { barkVolume } } }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   PossibleFragmentSpreadsRule,
	* ]); // => []
	* ```
	*/
	function PossibleFragmentSpreadsRule(context) {
		return {
			InlineFragment(node) {
				let fragType = context.getType(), parentType = context.getParentType();
				if ((0, _definition.isCompositeType)(fragType) && (0, _definition.isCompositeType)(parentType) && !(0, _typeComparators.doTypesOverlap)(context.getSchema(), fragType, parentType)) {
					let parentTypeStr = (0, _inspect.inspect)(parentType), fragTypeStr = (0, _inspect.inspect)(fragType);
					context.reportError(new _GraphQLError.GraphQLError(`Fragment cannot be spread here as objects of type "${parentTypeStr}" can never be of type "${fragTypeStr}".`, { nodes: node }));
				}
			},
			FragmentSpread(node) {
				let fragName = node.name.value, fragType = getFragmentType(context, fragName), parentType = context.getParentType();
				if (fragType && parentType && !(0, _typeComparators.doTypesOverlap)(context.getSchema(), fragType, parentType)) {
					let parentTypeStr = (0, _inspect.inspect)(parentType), fragTypeStr = (0, _inspect.inspect)(fragType);
					context.reportError(new _GraphQLError.GraphQLError(`Fragment "${fragName}" cannot be spread here as objects of type "${parentTypeStr}" can never be of type "${fragTypeStr}".`, { nodes: node }));
				}
			}
		};
	}
	function getFragmentType(context, name) {
		let frag = context.getFragment(name);
		if (frag) {
			let type = (0, _typeFromAST.typeFromAST)(context.getSchema(), frag.typeCondition);
			if ((0, _definition.isCompositeType)(type)) return type;
		}
	}
})), require_PossibleTypeExtensionsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.PossibleTypeExtensionsRule = PossibleTypeExtensionsRule;
	var _didYouMean = require_didYouMean(), _inspect = require_inspect(), _invariant = require_invariant(), _suggestionList = require_suggestionList(), _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _predicates = require_predicates(), _definition = require_definition();
	/** @category Validation Rules */
	/**
	* Possible type extension
	*
	* A type extension is only valid if the type is defined and has the same kind.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { PossibleTypeExtensionsRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   extend type Missing { name: String } type Query { name: String }
	* `;
	*
	* PossibleTypeExtensionsRule.name; // => 'PossibleTypeExtensionsRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   type Query { name: String } extend type Query { other: String }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function PossibleTypeExtensionsRule(context) {
		let schema = context.getSchema(), definedTypes = Object.create(null);
		for (let def of context.getDocument().definitions) (0, _predicates.isTypeDefinitionNode)(def) && (definedTypes[def.name.value] = def);
		return {
			ScalarTypeExtension: checkExtension,
			ObjectTypeExtension: checkExtension,
			InterfaceTypeExtension: checkExtension,
			UnionTypeExtension: checkExtension,
			EnumTypeExtension: checkExtension,
			InputObjectTypeExtension: checkExtension
		};
		function checkExtension(node) {
			let typeName = node.name.value, defNode = definedTypes[typeName], existingType = schema?.getType(typeName), expectedKind;
			if (defNode ? expectedKind = defKindToExtKind[defNode.kind] : existingType && (expectedKind = typeToExtKind(existingType)), expectedKind) {
				if (expectedKind !== node.kind) {
					let kindStr = extensionKindToTypeName(node.kind);
					context.reportError(new _GraphQLError.GraphQLError(`Cannot extend non-${kindStr} type "${typeName}".`, { nodes: defNode ? [defNode, node] : node }));
				}
			} else {
				let allTypeNames = Object.keys({
					...definedTypes,
					...schema?.getTypeMap()
				}), suggestedTypes = (0, _suggestionList.suggestionList)(typeName, allTypeNames);
				context.reportError(new _GraphQLError.GraphQLError(`Cannot extend type "${typeName}" because it is not defined.` + (0, _didYouMean.didYouMean)(suggestedTypes), { nodes: node.name }));
			}
		}
	}
	let defKindToExtKind = {
		[_kinds.Kind.SCALAR_TYPE_DEFINITION]: _kinds.Kind.SCALAR_TYPE_EXTENSION,
		[_kinds.Kind.OBJECT_TYPE_DEFINITION]: _kinds.Kind.OBJECT_TYPE_EXTENSION,
		[_kinds.Kind.INTERFACE_TYPE_DEFINITION]: _kinds.Kind.INTERFACE_TYPE_EXTENSION,
		[_kinds.Kind.UNION_TYPE_DEFINITION]: _kinds.Kind.UNION_TYPE_EXTENSION,
		[_kinds.Kind.ENUM_TYPE_DEFINITION]: _kinds.Kind.ENUM_TYPE_EXTENSION,
		[_kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION]: _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION
	};
	function typeToExtKind(type) {
		if ((0, _definition.isScalarType)(type)) return _kinds.Kind.SCALAR_TYPE_EXTENSION;
		if ((0, _definition.isObjectType)(type)) return _kinds.Kind.OBJECT_TYPE_EXTENSION;
		if ((0, _definition.isInterfaceType)(type)) return _kinds.Kind.INTERFACE_TYPE_EXTENSION;
		if ((0, _definition.isUnionType)(type)) return _kinds.Kind.UNION_TYPE_EXTENSION;
		if ((0, _definition.isEnumType)(type)) return _kinds.Kind.ENUM_TYPE_EXTENSION;
		if ((0, _definition.isInputObjectType)(type)) return _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION;
		/* c8 ignore next 3 */
		(0, _invariant.invariant)(!1, "Unexpected type: " + (0, _inspect.inspect)(type));
	}
	function extensionKindToTypeName(kind) {
		switch (kind) {
			case _kinds.Kind.SCALAR_TYPE_EXTENSION: return "scalar";
			case _kinds.Kind.OBJECT_TYPE_EXTENSION: return "object";
			case _kinds.Kind.INTERFACE_TYPE_EXTENSION: return "interface";
			case _kinds.Kind.UNION_TYPE_EXTENSION: return "union";
			case _kinds.Kind.ENUM_TYPE_EXTENSION: return "enum";
			case _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION: return "input object";
			/* c8 ignore next */
			default: (0, _invariant.invariant)(!1, "Unexpected kind: " + (0, _inspect.inspect)(kind));
		}
	}
})), require_ProvidedRequiredArgumentsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ProvidedRequiredArgumentsOnDirectivesRule = ProvidedRequiredArgumentsOnDirectivesRule, exports.ProvidedRequiredArgumentsRule = ProvidedRequiredArgumentsRule;
	var _inspect = require_inspect(), _keyMap = require_keyMap(), _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _printer = require_printer(), _definition = require_definition(), _directives = require_directives();
	/** @category Validation Rules */
	/**
	* Provided required arguments
	*
	* A field or directive is only valid if all required (non-null without a
	* default value) field arguments have been provided.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { ProvidedRequiredArgumentsRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(required: String!): String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { field }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   ProvidedRequiredArgumentsRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { field(required: "x") }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   ProvidedRequiredArgumentsRule,
	* ]); // => []
	* ```
	*/
	function ProvidedRequiredArgumentsRule(context) {
		return {
			...ProvidedRequiredArgumentsOnDirectivesRule(context),
			Field: { leave(fieldNode) {
				let fieldDef = context.getFieldDef();
				if (!fieldDef) return !1;
				let providedArgs = new Set(fieldNode.arguments?.map((arg) => arg.name.value));
				for (let argDef of fieldDef.args) if (!providedArgs.has(argDef.name) && (0, _definition.isRequiredArgument)(argDef)) {
					let argTypeStr = (0, _inspect.inspect)(argDef.type);
					context.reportError(new _GraphQLError.GraphQLError(`Field "${fieldDef.name}" argument "${argDef.name}" of type "${argTypeStr}" is required, but it was not provided.`, { nodes: fieldNode }));
				}
			} }
		};
	}
	/** @internal */
	function ProvidedRequiredArgumentsOnDirectivesRule(context) {
		let requiredArgsMap = Object.create(null), definedDirectives = context.getSchema()?.getDirectives() ?? _directives.specifiedDirectives;
		for (let directive of definedDirectives) requiredArgsMap[directive.name] = (0, _keyMap.keyMap)(directive.args.filter(_definition.isRequiredArgument), (arg) => arg.name);
		let astDefinitions = context.getDocument().definitions;
		for (let def of astDefinitions) if (def.kind === _kinds.Kind.DIRECTIVE_DEFINITION) {
			/* c8 ignore next */
			let argNodes = def.arguments ?? [];
			requiredArgsMap[def.name.value] = (0, _keyMap.keyMap)(argNodes.filter(isRequiredArgumentNode), (arg) => arg.name.value);
		}
		return { Directive: { leave(directiveNode) {
			let directiveName = directiveNode.name.value, requiredArgs = requiredArgsMap[directiveName];
			if (requiredArgs) {
				/* c8 ignore next */
				let argNodes = directiveNode.arguments ?? [], argNodeMap = new Set(argNodes.map((arg) => arg.name.value));
				for (let [argName, argDef] of Object.entries(requiredArgs)) if (!argNodeMap.has(argName)) {
					let argType = (0, _definition.isType)(argDef.type) ? (0, _inspect.inspect)(argDef.type) : (0, _printer.print)(argDef.type);
					context.reportError(new _GraphQLError.GraphQLError(`Directive "@${directiveName}" argument "${argName}" of type "${argType}" is required, but it was not provided.`, { nodes: directiveNode }));
				}
			}
		} } };
	}
	function isRequiredArgumentNode(arg) {
		return arg.type.kind === _kinds.Kind.NON_NULL_TYPE && arg.defaultValue == null;
	}
})), require_ScalarLeafsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ScalarLeafsRule = ScalarLeafsRule;
	var _inspect = require_inspect(), _GraphQLError = require_GraphQLError(), _definition = require_definition();
	/** @category Validation Rules */
	/**
	* Scalar leafs
	*
	* A GraphQL document is valid only if all leaf fields (fields without
	* sub selections) are of scalar or enum types.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { ScalarLeafsRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { name { length } }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [ScalarLeafsRule]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { name }
	* `);
	* const validErrors = validate(schema, validDocument, [ScalarLeafsRule]); // => []
	* ```
	*/
	function ScalarLeafsRule(context) {
		return { Field(node) {
			let type = context.getType(), selectionSet = node.selectionSet;
			if (type) {
				if ((0, _definition.isLeafType)((0, _definition.getNamedType)(type))) {
					if (selectionSet) {
						let fieldName = node.name.value, typeStr = (0, _inspect.inspect)(type);
						context.reportError(new _GraphQLError.GraphQLError(`Field "${fieldName}" must not have a selection since type "${typeStr}" has no subfields.`, { nodes: selectionSet }));
					}
				} else if (!selectionSet) {
					let fieldName = node.name.value, typeStr = (0, _inspect.inspect)(type);
					context.reportError(new _GraphQLError.GraphQLError(`Field "${fieldName}" of type "${typeStr}" must have a selection of subfields. Did you mean "${fieldName} { ... }"?`, { nodes: node }));
				} else if (selectionSet.selections.length === 0) {
					let fieldName = node.name.value, typeStr = (0, _inspect.inspect)(type);
					context.reportError(new _GraphQLError.GraphQLError(`Field "${fieldName}" of type "${typeStr}" must have at least one field selected.`, { nodes: node }));
				}
			}
		} };
	}
})), require_printPathArray = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.printPathArray = printPathArray;
	/**
	* Build a string describing the path.
	*
	* @internal
	*/
	function printPathArray(path) {
		return path.map((key) => typeof key == "number" ? "[" + key.toString() + "]" : "." + key).join("");
	}
})), require_Path = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.addPath = addPath, exports.pathToArray = pathToArray;
	/** @category Paths */
	/** Represents a linked response path from a field back to the root response. */
	/**
	* Given a Path and a key, return a new Path containing the new key.
	*
	* @internal
	*/
	function addPath(prev, key, typename) {
		return {
			prev,
			key,
			typename
		};
	}
	/**
	* Given a Path, return an Array of the path keys.
	* @param path - The linked response path to flatten.
	* @returns An array of response path keys from root to leaf.
	* @example
	* ```ts
	* import { pathToArray } from 'graphql/jsutils/Path';
	*
	* const path = {
	*   prev: {
	*     prev: {
	*       prev: undefined,
	*       key: 'viewer',
	*       typename: 'Query',
	*     },
	*     key: 'friends',
	*     typename: 'User',
	*   },
	*   key: 0,
	*   typename: undefined,
	* };
	*
	* pathToArray(path); // => ['viewer', 'friends', 0]
	* pathToArray(undefined); // => []
	* ```
	*/
	function pathToArray(path) {
		let flattened = [], curr = path;
		for (; curr;) flattened.push(curr.key), curr = curr.prev;
		return flattened.reverse();
	}
})), require_coerceInputValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.coerceInputValue = coerceInputValue;
	var _didYouMean = require_didYouMean(), _inspect = require_inspect(), _invariant = require_invariant(), _isIterableObject = require_isIterableObject(), _isObjectLike = require_isObjectLike(), _Path = require_Path(), _printPathArray = require_printPathArray(), _suggestionList = require_suggestionList(), _GraphQLError = require_GraphQLError(), _definition = require_definition();
	/** @category Values */
	/**
	* Coerces a JavaScript value given a GraphQL Input Type.
	* @param inputValue - JavaScript value to coerce.
	* @param type - GraphQL input type to coerce the value against.
	* @param onError - Callback invoked for each coercion error.
	* @param hideSuggestions - Omit suggestions from error messages.
	* @returns Coerced value, or undefined if coercion failed and errors were reported.
	* @example
	* ```ts
	* // Coerce runtime input values and throw on invalid input by default.
	* import {
	*   GraphQLInputObjectType,
	*   GraphQLInt,
	*   GraphQLList,
	*   GraphQLNonNull,
	*   GraphQLString,
	* } from 'graphql/type';
	* import { coerceInputValue } from 'graphql/utilities';
	*
	* const ReviewInput = new GraphQLInputObjectType({
	*   name: 'ReviewInput',
	*   fields: {
	*     stars: { type: new GraphQLNonNull(GraphQLInt) },
	*     tags: { type: new GraphQLList(GraphQLString) },
	*   },
	* });
	*
	* coerceInputValue({ stars: 5, tags: ['featured'] }, ReviewInput); // => { stars: 5, tags: ['featured'] }
	* coerceInputValue({ stars: 'bad' }, ReviewInput); // throws an error
	* ```
	* @example
	* ```ts
	* // This variant collects coercion errors with a custom onError callback.
	* import { GraphQLInt, GraphQLNonNull } from 'graphql/type';
	* import { coerceInputValue } from 'graphql/utilities';
	*
	* const errors: Array<{
	*   path: ReadonlyArray<string | number>;
	*   invalidValue: unknown;
	*   message: string;
	* }> = [];
	* const value = coerceInputValue(
	*   null,
	*   new GraphQLNonNull(GraphQLInt),
	*   (path, invalidValue, error) => {
	*     errors.push({ path, invalidValue, message: error.message });
	*   },
	* );
	*
	* value; // => undefined
	* errors; // => [ { path: [], invalidValue: null, message: 'Expected non-nullable type "Int!" not to be null.' } ]
	* ```
	*/
	function coerceInputValue(inputValue, type, onError = defaultOnError, hideSuggestions) {
		return coerceInputValueImpl(inputValue, type, onError, void 0, hideSuggestions);
	}
	function defaultOnError(path, invalidValue, error) {
		let errorPrefix = "Invalid value " + (0, _inspect.inspect)(invalidValue);
		throw path.length > 0 && (errorPrefix += ` at "value${(0, _printPathArray.printPathArray)(path)}"`), error.message = errorPrefix + ": " + error.message, error;
	}
	function coerceInputValueImpl(inputValue, type, onError, path, hideSuggestions) {
		if ((0, _definition.isNonNullType)(type)) {
			if (inputValue != null) return coerceInputValueImpl(inputValue, type.ofType, onError, path, hideSuggestions);
			onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Expected non-nullable type "${(0, _inspect.inspect)(type)}" not to be null.`));
		} else {
			if (inputValue == null) return null;
			if ((0, _definition.isListType)(type)) {
				let itemType = type.ofType;
				return (0, _isIterableObject.isIterableObject)(inputValue) ? Array.from(inputValue, (itemValue, index) => {
					let itemPath = (0, _Path.addPath)(path, index, void 0);
					return coerceInputValueImpl(itemValue, itemType, onError, itemPath, hideSuggestions);
				}) : [coerceInputValueImpl(inputValue, itemType, onError, path, hideSuggestions)];
			}
			if ((0, _definition.isInputObjectType)(type)) {
				if (!(0, _isObjectLike.isObjectLike)(inputValue) || Array.isArray(inputValue)) {
					onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Expected type "${type.name}" to be an object.`));
					return;
				}
				let coercedValue = Object.create(null), fieldDefs = type.getFields();
				for (let field of Object.values(fieldDefs)) {
					let fieldValue = inputValue[field.name];
					if (fieldValue === void 0) {
						if (field.defaultValue !== void 0) coercedValue[field.name] = field.defaultValue;
						else if ((0, _definition.isNonNullType)(field.type)) {
							let typeStr = (0, _inspect.inspect)(field.type);
							onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Field "${field.name}" of required type "${typeStr}" was not provided.`));
						}
					} else coercedValue[field.name] = coerceInputValueImpl(fieldValue, field.type, onError, (0, _Path.addPath)(path, field.name, type.name), hideSuggestions);
				}
				for (let fieldName of Object.keys(inputValue)) if (!fieldDefs[fieldName]) {
					let suggestions = hideSuggestions ? [] : (0, _suggestionList.suggestionList)(fieldName, Object.keys(type.getFields()));
					onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Field "${fieldName}" is not defined by type "${type.name}".` + (0, _didYouMean.didYouMean)(suggestions)));
				}
				if (type.isOneOf) {
					let keys = Object.keys(coercedValue);
					keys.length !== 1 && onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Exactly one key must be specified for OneOf type "${type.name}".`));
					let key = keys[0], value = coercedValue[key];
					value === null && onError((0, _Path.pathToArray)(path).concat(key), value, new _GraphQLError.GraphQLError(`Field "${key}" must be non-null.`));
				}
				return { ...coercedValue };
			}
			if ((0, _definition.isLeafType)(type)) {
				let parseResult;
				try {
					parseResult = (0, _definition.isEnumType)(type) ? type.parseValue(inputValue, hideSuggestions) : type.parseValue(inputValue);
				} catch (error) {
					error instanceof _GraphQLError.GraphQLError ? onError((0, _Path.pathToArray)(path), inputValue, error) : onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Expected type "${type.name}". ` + error.message, { originalError: error }));
					return;
				}
				return parseResult === void 0 && onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Expected type "${type.name}".`)), parseResult;
			}
			/* c8 ignore next 3 */
			(0, _invariant.invariant)(!1, "Unexpected input type: " + (0, _inspect.inspect)(type));
		}
	}
})), require_valueFromAST = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.valueFromAST = valueFromAST;
	var _inspect = require_inspect(), _invariant = require_invariant(), _keyMap = require_keyMap(), _kinds = require_kinds(), _definition = require_definition();
	/** @category Values */
	/**
	* Produces a JavaScript value given a GraphQL Value AST.
	*
	* A GraphQL type must be provided, which will be used to interpret different
	* GraphQL Value literals.
	*
	* Returns `undefined` when the value could not be validly coerced according to
	* the provided type.
	*
	* | GraphQL Value        | JSON Value    |
	* | -------------------- | ------------- |
	* | Input Object         | Object        |
	* | List                 | Array         |
	* | Boolean              | Boolean       |
	* | String               | String        |
	* | Int / Float          | Number        |
	* | Enum Value           | Unknown       |
	* | NullValue            | null          |
	* @param valueNode - GraphQL value AST node to convert.
	* @param type - The GraphQL type to inspect.
	* @param variables - Optional runtime variable values keyed by variable name.
	* @returns The coerced JavaScript value, or undefined if the AST value cannot be coerced to the type.
	* @example
	* ```ts
	* // Coerce literal values without variables.
	* import { parseValue } from 'graphql/language';
	* import {
	*   GraphQLInputObjectType,
	*   GraphQLInt,
	*   GraphQLList,
	*   GraphQLNonNull,
	*   GraphQLString,
	* } from 'graphql/type';
	* import { valueFromAST } from 'graphql/utilities';
	*
	* const ReviewInput = new GraphQLInputObjectType({
	*   name: 'ReviewInput',
	*   fields: {
	*     stars: { type: new GraphQLNonNull(GraphQLInt) },
	*     tags: { type: new GraphQLList(GraphQLString) },
	*   },
	* });
	*
	* valueFromAST(parseValue('{ stars: 5, tags: ["featured"] }'), ReviewInput); // => { stars: 5, tags: ['featured'] }
	* valueFromAST(parseValue('{ stars: "bad" }'), ReviewInput); // => undefined
	* ```
	* @example
	* ```ts
	* // This variant resolves variable references from runtime values.
	* import { parseValue } from 'graphql/language';
	* import { GraphQLInt } from 'graphql/type';
	* import { valueFromAST } from 'graphql/utilities';
	*
	* valueFromAST(parseValue('$stars'), GraphQLInt, { stars: 5 }); // => 5
	* valueFromAST(parseValue('$stars'), GraphQLInt, {}); // => undefined
	* ```
	*/
	function valueFromAST(valueNode, type, variables) {
		if (valueNode) {
			if (valueNode.kind === _kinds.Kind.VARIABLE) {
				let variableName = valueNode.name.value;
				if (variables == null || !hasOwnProperty(variables, variableName) || variables[variableName] === void 0) return;
				let variableValue = variables[variableName];
				return variableValue === null && (0, _definition.isNonNullType)(type) ? void 0 : variableValue;
			}
			if ((0, _definition.isNonNullType)(type)) return valueNode.kind === _kinds.Kind.NULL ? void 0 : valueFromAST(valueNode, type.ofType, variables);
			if (valueNode.kind === _kinds.Kind.NULL) return null;
			if ((0, _definition.isListType)(type)) {
				let itemType = type.ofType;
				if (valueNode.kind === _kinds.Kind.LIST) {
					let coercedValues = [];
					for (let itemNode of valueNode.values) if (isMissingVariable(itemNode, variables)) {
						if ((0, _definition.isNonNullType)(itemType)) return;
						coercedValues.push(null);
					} else {
						let itemValue = valueFromAST(itemNode, itemType, variables);
						if (itemValue === void 0) return;
						coercedValues.push(itemValue);
					}
					return coercedValues;
				}
				let coercedValue = valueFromAST(valueNode, itemType, variables);
				return coercedValue === void 0 ? void 0 : [coercedValue];
			}
			if ((0, _definition.isInputObjectType)(type)) {
				if (valueNode.kind !== _kinds.Kind.OBJECT) return;
				let coercedObj = Object.create(null), fieldNodes = (0, _keyMap.keyMap)(valueNode.fields, (field) => field.name.value);
				for (let field of Object.values(type.getFields())) {
					let fieldNode = fieldNodes[field.name];
					if (!fieldNode || isMissingVariable(fieldNode.value, variables)) {
						if (field.defaultValue !== void 0) coercedObj[field.name] = field.defaultValue;
						else if ((0, _definition.isNonNullType)(field.type)) return;
						continue;
					}
					let fieldValue = valueFromAST(fieldNode.value, field.type, variables);
					if (fieldValue === void 0) return;
					coercedObj[field.name] = fieldValue;
				}
				if (type.isOneOf) {
					let keys = Object.keys(coercedObj);
					if (keys.length !== 1 || coercedObj[keys[0]] === null) return;
				}
				return coercedObj;
			}
			if ((0, _definition.isLeafType)(type)) {
				let result;
				try {
					result = type.parseLiteral(valueNode, variables);
				} catch {
					return;
				}
				return result === void 0 ? void 0 : result;
			}
			/* c8 ignore next 3 */
			(0, _invariant.invariant)(!1, "Unexpected input type: " + (0, _inspect.inspect)(type));
		}
	}
	function isMissingVariable(valueNode, variables) {
		return valueNode.kind === _kinds.Kind.VARIABLE && (variables == null || !hasOwnProperty(variables, valueNode.name.value) || variables[valueNode.name.value] === void 0);
	}
	function hasOwnProperty(obj, prop) {
		return Object.prototype.hasOwnProperty.call(obj, prop);
	}
})), require_values = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getArgumentValues = getArgumentValues, exports.getDirectiveValues = getDirectiveValues, exports.getVariableValues = getVariableValues;
	var _inspect = require_inspect(), _keyMap = require_keyMap(), _printPathArray = require_printPathArray(), _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _printer = require_printer(), _definition = require_definition(), _coerceInputValue = require_coerceInputValue(), _typeFromAST = require_typeFromAST(), _valueFromAST = require_valueFromAST();
	/** @category Values */
	/**
	* Prepares an object map of variableValues of the correct type based on the
	* provided variable definitions and arbitrary input. If the input cannot be
	* parsed to match the variable definitions, GraphQLError values are returned.
	*
	* Note: Returned value is a plain Object with a prototype, since it is
	* exposed to user code. Care should be taken to not pull values from the
	* Object prototype.
	* @param schema - GraphQL schema to use.
	* @param varDefNodes - The variable definition AST nodes to coerce.
	* @param inputs - The runtime variable values keyed by variable name.
	* @param options - Optional variable coercion options, including error limits.
	* @returns Coerced variable values, or request errors.
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // Coerce provided variables and apply operation defaults.
	* import { parse, Kind } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { getVariableValues } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     reviews(stars: Int!, limit: Int = 10): [String]
	*   }
	* `);
	* const document = parse(`
	*   query ($stars: Int!, $limit: Int = 10) {
	*     reviews(stars: $stars, limit: $limit)
	*   }
	* `);
	* const operation = document.definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	*
	* const result = getVariableValues(schema, operation.variableDefinitions ?? [], {
	*   stars: 5,
	* });
	*
	* result; // => { coerced: { stars: 5, limit: 10 } }
	* ```
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // This variant uses maxErrors to cap reported coercion errors.
	* import { parse, Kind } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { getVariableValues } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput!): String
	*   }
	* `);
	* const document = parse(`
	*   query ($first: ReviewInput!, $second: ReviewInput!) {
	*     first: review(input: $first)
	*     second: review(input: $second)
	*   }
	* `);
	* const operation = document.definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	*
	* const result = getVariableValues(
	*   schema,
	*   operation.variableDefinitions ?? [],
	*   { first: { stars: 'bad' }, second: { stars: 'also bad' } },
	*   { maxErrors: 1 },
	* );
	*
	* result.errors?.length; // => 2
	* result.errors?.[1].message.includes('error limit reached'); // => true
	* ```
	*/
	function getVariableValues(schema, varDefNodes, inputs, options) {
		let errors = [], maxErrors = options?.maxErrors;
		try {
			let coerced = coerceVariableValues(schema, varDefNodes, inputs, (error) => {
				if (maxErrors != null && errors.length >= maxErrors) throw new _GraphQLError.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");
				errors.push(error);
			}, options?.hideSuggestions);
			if (errors.length === 0) return { coerced };
		} catch (error) {
			errors.push(error);
		}
		return { errors };
	}
	function coerceVariableValues(schema, varDefNodes, inputs, onError, hideSuggestions) {
		let coercedValues = Object.create(null);
		for (let varDefNode of varDefNodes) {
			let varName = varDefNode.variable.name.value, varType = (0, _typeFromAST.typeFromAST)(schema, varDefNode.type);
			if (!(0, _definition.isInputType)(varType)) {
				let varTypeStr = (0, _printer.printForError)(varDefNode.type);
				onError(new _GraphQLError.GraphQLError(`Variable "$${varName}" expected value of type "${varTypeStr}" which cannot be used as an input type.`, { nodes: varDefNode.type }));
				continue;
			}
			if (!hasOwnProperty(inputs, varName)) {
				if (varDefNode.defaultValue) coercedValues[varName] = (0, _valueFromAST.valueFromAST)(varDefNode.defaultValue, varType);
				else if ((0, _definition.isNonNullType)(varType)) {
					let varTypeStr = (0, _inspect.inspect)(varType);
					onError(new _GraphQLError.GraphQLError(`Variable "$${varName}" of required type "${varTypeStr}" was not provided.`, { nodes: varDefNode }));
				}
				continue;
			}
			let value = inputs[varName];
			if (value === null && (0, _definition.isNonNullType)(varType)) {
				let varTypeStr = (0, _inspect.inspect)(varType);
				onError(new _GraphQLError.GraphQLError(`Variable "$${varName}" of non-null type "${varTypeStr}" must not be null.`, { nodes: varDefNode }));
			} else coercedValues[varName] = (0, _coerceInputValue.coerceInputValue)(value, varType, (path, invalidValue, error) => {
				let prefix = `Variable "$${varName}" got invalid value ` + (0, _inspect.inspect)(invalidValue);
				path.length > 0 && (prefix += ` at "${varName}${(0, _printPathArray.printPathArray)(path)}"`), onError(new _GraphQLError.GraphQLError(prefix + "; " + error.message, {
					nodes: varDefNode,
					originalError: error
				}));
			}, hideSuggestions);
		}
		return { ...coercedValues };
	}
	/**
	* Prepares an object map of argument values given a list of argument
	* definitions and list of argument AST nodes.
	*
	* Note: Returned value is a plain Object with a prototype, since it is
	* exposed to user code. Care should be taken to not pull values from the
	* Object prototype.
	* @param def - The field or directive definition whose arguments should be coerced.
	* @param node - The AST node to inspect.
	* @param variableValues - The runtime variable values keyed by variable name.
	* @returns Coerced argument values keyed by argument name.
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // Read literal argument values and defaults.
	* import { parse, Kind } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { getArgumentValues } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     reviews(stars: Int!, limit: Int = 10): [String]
	*   }
	* `);
	* const fieldDef = schema.getQueryType()?.getFields().reviews;
	* assert(fieldDef);
	* const document = parse('{ reviews(stars: 5) }');
	* const operation = document.definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	* const fieldNode = operation.selectionSet.selections[0];
	* assert(fieldNode.kind === Kind.FIELD);
	*
	* getArgumentValues(fieldDef, fieldNode); // => { stars: 5, limit: 10 }
	* ```
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // This variant resolves argument values from operation variables.
	* import { parse, Kind } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { getArgumentValues } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     reviews(stars: Int!): [String]
	*   }
	* `);
	* const fieldDef = schema.getQueryType()?.getFields().reviews;
	* assert(fieldDef);
	* const document = parse('query ($stars: Int!) { reviews(stars: $stars) }');
	* const operation = document.definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	* const fieldNode = operation.selectionSet.selections[0];
	* assert(fieldNode.kind === Kind.FIELD);
	*
	* getArgumentValues(fieldDef, fieldNode, { stars: 5 }); // => { stars: 5 }
	* getArgumentValues(fieldDef, fieldNode, {}); // throws an error
	* ```
	*/
	function getArgumentValues(def, node, variableValues) {
		let coercedValues = Object.create(null), argumentNodes = node.arguments ?? [], argNodeMap = (0, _keyMap.keyMap)(argumentNodes, (arg) => arg.name.value);
		for (let argDef of def.args) {
			let name = argDef.name, argType = argDef.type, argumentNode = argNodeMap[name];
			if (!argumentNode) {
				if (argDef.defaultValue !== void 0) coercedValues[name] = argDef.defaultValue;
				else if ((0, _definition.isNonNullType)(argType)) throw new _GraphQLError.GraphQLError(`Argument "${name}" of required type "${(0, _inspect.inspect)(argType)}" was not provided.`, { nodes: node });
				continue;
			}
			let valueNode = argumentNode.value, isNull = valueNode.kind === _kinds.Kind.NULL;
			if (valueNode.kind === _kinds.Kind.VARIABLE) {
				let variableName = valueNode.name.value;
				if (variableValues == null || !hasOwnProperty(variableValues, variableName)) {
					if (argDef.defaultValue !== void 0) coercedValues[name] = argDef.defaultValue;
					else if ((0, _definition.isNonNullType)(argType)) throw new _GraphQLError.GraphQLError(`Argument "${name}" of required type "${(0, _inspect.inspect)(argType)}" was provided the variable "$${variableName}" which was not provided a runtime value.`, { nodes: valueNode });
					continue;
				}
				isNull = variableValues[variableName] == null;
			}
			if (isNull && (0, _definition.isNonNullType)(argType)) throw new _GraphQLError.GraphQLError(`Argument "${name}" of non-null type "${(0, _inspect.inspect)(argType)}" must not be null.`, { nodes: valueNode });
			let coercedValue = (0, _valueFromAST.valueFromAST)(valueNode, argType, variableValues);
			if (coercedValue === void 0) throw new _GraphQLError.GraphQLError(`Argument "${name}" has invalid value ${(0, _printer.printForError)(valueNode)}.`, { nodes: valueNode });
			coercedValues[name] = coercedValue;
		}
		return { ...coercedValues };
	}
	/**
	* AST node shape accepted by getDirectiveValues.
	* @internal
	*/
	/**
	* Prepares an object map of argument values given a directive definition
	* and a AST node which may contain directives. Optionally also accepts a map
	* of variable values.
	*
	* If the directive does not exist on the node, returns undefined.
	*
	* Note: Returned value is a plain Object with a prototype, since it is
	* exposed to user code. Care should be taken to not pull values from the
	* Object prototype.
	* @param directiveDef - The directive definition whose arguments should be coerced.
	* @param node - The AST node to inspect.
	* @param variableValues - The runtime variable values keyed by variable name.
	* @returns Coerced directive argument values keyed by argument name.
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // Read literal directive arguments from a node.
	* import { parse, Kind } from 'graphql/language';
	* import { GraphQLSkipDirective } from 'graphql/type';
	* import { getDirectiveValues } from 'graphql/execution';
	*
	* const document = parse('{ name @skip(if: true) }');
	* const operation = document.definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	* const fieldNode = operation.selectionSet.selections[0];
	*
	* getDirectiveValues(GraphQLSkipDirective, fieldNode); // => { if: true }
	* ```
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // This variant resolves directive arguments from variables and handles absent directives.
	* import { parse, Kind } from 'graphql/language';
	* import { GraphQLIncludeDirective } from 'graphql/type';
	* import { getDirectiveValues } from 'graphql/execution';
	*
	* const document = parse(
	*   'query ($includeName: Boolean!) { name @include(if: $includeName) }',
	* );
	* const operation = document.definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	* const fieldNode = operation.selectionSet.selections[0];
	*
	* getDirectiveValues(GraphQLIncludeDirective, fieldNode, {
	*   includeName: false,
	* }); // => { if: false }
	* getDirectiveValues(GraphQLIncludeDirective, { directives: [] }); // => undefined
	* ```
	*/
	function getDirectiveValues(directiveDef, node, variableValues) {
		let directiveNode = node.directives?.find((directive) => directive.name.value === directiveDef.name);
		if (directiveNode) return getArgumentValues(directiveDef, directiveNode, variableValues);
	}
	function hasOwnProperty(obj, prop) {
		return Object.prototype.hasOwnProperty.call(obj, prop);
	}
})), require_collectFields = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.collectFields = collectFields, exports.collectSubfields = collectSubfields;
	var _kinds = require_kinds(), _definition = require_definition(), _directives = require_directives(), _typeFromAST = require_typeFromAST(), _values = require_values();
	/**
	* Given a selectionSet, collects all of the fields and returns them.
	*
	* CollectFields requires the "runtime type" of an object. For a field that
	* returns an Interface or Union type, the "runtime type" will be the actual
	* object type returned by that field.
	*
	* @internal
	*/
	function collectFields(schema, fragments, variableValues, runtimeType, selectionSet, onSelectionSet) {
		let fields = /* @__PURE__ */ new Map();
		return collectFieldsImpl(schema, fragments, variableValues, runtimeType, selectionSet, fields, /* @__PURE__ */ new Set(), onSelectionSet), fields;
	}
	/**
	* Given an array of field nodes, collects all of the subfields of the passed
	* in fields, and returns them at the end.
	*
	* CollectSubFields requires the "return type" of an object. For a field that
	* returns an Interface or Union type, the "return type" will be the actual
	* object type returned by that field.
	*
	* @internal
	*/
	function collectSubfields(schema, fragments, variableValues, returnType, fieldNodes) {
		let subFieldNodes = /* @__PURE__ */ new Map(), visitedFragmentNames = /* @__PURE__ */ new Set();
		for (let node of fieldNodes) node.selectionSet && collectFieldsImpl(schema, fragments, variableValues, returnType, node.selectionSet, subFieldNodes, visitedFragmentNames);
		return subFieldNodes;
	}
	function collectFieldsImpl(schema, fragments, variableValues, runtimeType, selectionSet, fields, visitedFragmentNames, onSelectionSet) {
		onSelectionSet?.(selectionSet);
		for (let selection of selectionSet.selections) switch (selection.kind) {
			case _kinds.Kind.FIELD: {
				if (!shouldIncludeNode(variableValues, selection)) continue;
				let name = getFieldEntryKey(selection), fieldList = fields.get(name);
				fieldList === void 0 ? fields.set(name, [selection]) : fieldList.push(selection);
				break;
			}
			case _kinds.Kind.INLINE_FRAGMENT:
				if (!shouldIncludeNode(variableValues, selection) || !doesFragmentConditionMatch(schema, selection, runtimeType)) continue;
				collectFieldsImpl(schema, fragments, variableValues, runtimeType, selection.selectionSet, fields, visitedFragmentNames, onSelectionSet);
				break;
			case _kinds.Kind.FRAGMENT_SPREAD: {
				let fragName = selection.name.value;
				if (visitedFragmentNames.has(fragName) || !shouldIncludeNode(variableValues, selection)) continue;
				visitedFragmentNames.add(fragName);
				let fragment = fragments[fragName];
				if (!fragment || !doesFragmentConditionMatch(schema, fragment, runtimeType)) continue;
				collectFieldsImpl(schema, fragments, variableValues, runtimeType, fragment.selectionSet, fields, visitedFragmentNames, onSelectionSet);
				break;
			}
		}
	}
	/**
	* Determines if a field should be included based on the `@include` and `@skip`
	* directives, where `@skip` has higher precedence than `@include`.
	*
	* @internal
	*/
	function shouldIncludeNode(variableValues, node) {
		return (0, _values.getDirectiveValues)(_directives.GraphQLSkipDirective, node, variableValues)?.if !== !0 && (0, _values.getDirectiveValues)(_directives.GraphQLIncludeDirective, node, variableValues)?.if !== !1;
	}
	/**
	* Determines if a fragment is applicable to the given type.
	*
	* @internal
	*/
	function doesFragmentConditionMatch(schema, fragment, type) {
		let typeConditionNode = fragment.typeCondition;
		if (!typeConditionNode) return !0;
		let conditionalType = (0, _typeFromAST.typeFromAST)(schema, typeConditionNode);
		return conditionalType === type ? !0 : (0, _definition.isAbstractType)(conditionalType) ? schema.isSubType(conditionalType, type) : !1;
	}
	/**
	* Implements the logic to compute the key of a given field's entry
	*
	* @internal
	*/
	function getFieldEntryKey(node) {
		return node.alias ? node.alias.value : node.name.value;
	}
})), require_SingleFieldSubscriptionsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.SingleFieldSubscriptionsRule = SingleFieldSubscriptionsRule;
	var _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _collectFields = require_collectFields();
	/** @category Validation Rules */
	/**
	* Subscriptions must only include a non-introspection field.
	*
	* A GraphQL subscription is valid only if it contains a single root field and
	* that root field is not an introspection field.
	*
	* See https://spec.graphql.org/draft/#sec-Single-root-field
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { SingleFieldSubscriptionsRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	*
	*   type Subscription {
	*     a: String
	*     b: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   subscription { a b }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   SingleFieldSubscriptionsRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   subscription { a }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   SingleFieldSubscriptionsRule,
	* ]); // => []
	* ```
	*/
	function SingleFieldSubscriptionsRule(context) {
		let fragments;
		function reserveSelectionSetWork(selectionSet) {
			context.spendFragmentWork(selectionSet.selections.length);
			for (let selection of selectionSet.selections) {
				let directives = selection.directives;
				if (directives !== void 0) {
					context.spendFragmentWork(directives.length);
					for (let directive of directives) (directive.name.value === "skip" || directive.name.value === "include") && context.spendFragmentWork(directive.arguments?.length ?? 0);
				}
			}
		}
		return { OperationDefinition(node) {
			if (node.operation === "subscription") {
				let schema = context.getSchema(), subscriptionType = schema.getSubscriptionType();
				if (subscriptionType) {
					let operationName = node.name ? node.name.value : null, variableValues = Object.create(null);
					if (fragments === void 0) {
						fragments = Object.create(null);
						let definitions = context.getDocument().definitions;
						context.spendFragmentWork(definitions.length);
						for (let definition of definitions) definition.kind === _kinds.Kind.FRAGMENT_DEFINITION && (fragments[definition.name.value] = definition);
					}
					let fields = (0, _collectFields.collectFields)(schema, fragments, variableValues, subscriptionType, node.selectionSet, reserveSelectionSetWork);
					if (fields.size > 1) {
						let extraFieldSelections = [...fields.values()].slice(1).flat();
						context.reportError(new _GraphQLError.GraphQLError(operationName == null ? "Anonymous Subscription must select only one top level field." : `Subscription "${operationName}" must select only one top level field.`, { nodes: extraFieldSelections }));
					}
					for (let fieldNodes of fields.values()) fieldNodes[0].name.value.startsWith("__") && context.reportError(new _GraphQLError.GraphQLError(operationName == null ? "Anonymous Subscription must not select an introspection top level field." : `Subscription "${operationName}" must not select an introspection top level field.`, { nodes: fieldNodes }));
				}
			}
		} };
	}
})), require_groupBy = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.groupBy = groupBy;
	/**
	* Groups array items into a Map, given a function to produce grouping key.
	*
	* @internal
	*/
	function groupBy(list, keyFn) {
		let result = /* @__PURE__ */ new Map();
		for (let item of list) {
			let key = keyFn(item), group = result.get(key);
			group === void 0 ? result.set(key, [item]) : group.push(item);
		}
		return result;
	}
})), require_UniqueArgumentDefinitionNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueArgumentDefinitionNamesRule = UniqueArgumentDefinitionNamesRule;
	var _groupBy = require_groupBy(), _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique argument definition names
	*
	* A GraphQL Object or Interface type is only valid if all its fields have uniquely named arguments.
	* A GraphQL Directive is only valid if all its arguments are uniquely named.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { UniqueArgumentDefinitionNamesRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   type Query { field(arg: String, arg: Int): String }
	* `;
	*
	* UniqueArgumentDefinitionNamesRule.name; // => 'UniqueArgumentDefinitionNamesRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   type Query { field(arg: String): String }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function UniqueArgumentDefinitionNamesRule(context) {
		return {
			DirectiveDefinition(directiveNode) {
				/* c8 ignore next */
				let argumentNodes = directiveNode.arguments ?? [];
				return checkArgUniqueness(`@${directiveNode.name.value}`, argumentNodes);
			},
			InterfaceTypeDefinition: checkArgUniquenessPerField,
			InterfaceTypeExtension: checkArgUniquenessPerField,
			ObjectTypeDefinition: checkArgUniquenessPerField,
			ObjectTypeExtension: checkArgUniquenessPerField
		};
		function checkArgUniquenessPerField(typeNode) {
			let typeName = typeNode.name.value, fieldNodes = typeNode.fields ?? [];
			for (let fieldDef of fieldNodes) {
				let fieldName = fieldDef.name.value, argumentNodes = fieldDef.arguments ?? [];
				checkArgUniqueness(`${typeName}.${fieldName}`, argumentNodes);
			}
			return !1;
		}
		function checkArgUniqueness(parentName, argumentNodes) {
			let seenArgs = (0, _groupBy.groupBy)(argumentNodes, (arg) => arg.name.value);
			for (let [argName, argNodes] of seenArgs) argNodes.length > 1 && context.reportError(new _GraphQLError.GraphQLError(`Argument "${parentName}(${argName}:)" can only be defined once.`, { nodes: argNodes.map((node) => node.name) }));
			return !1;
		}
	}
})), require_UniqueArgumentNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueArgumentNamesRule = UniqueArgumentNamesRule;
	var _groupBy = require_groupBy(), _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique argument names
	*
	* A GraphQL field or directive is only valid if all supplied arguments are
	* uniquely named.
	*
	* See https://spec.graphql.org/draft/#sec-Argument-Names
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { UniqueArgumentNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(arg: String): String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { field(arg: "1", arg: "2") }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   UniqueArgumentNamesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { field(arg: "1") }
	* `);
	* const validErrors = validate(schema, validDocument, [UniqueArgumentNamesRule]); // => []
	* ```
	*/
	function UniqueArgumentNamesRule(context) {
		return {
			Field: checkArgUniqueness,
			Directive: checkArgUniqueness
		};
		function checkArgUniqueness(parentNode) {
			/* c8 ignore next */
			let argumentNodes = parentNode.arguments ?? [], seenArgs = (0, _groupBy.groupBy)(argumentNodes, (arg) => arg.name.value);
			for (let [argName, argNodes] of seenArgs) argNodes.length > 1 && context.reportError(new _GraphQLError.GraphQLError(`There can be only one argument named "${argName}".`, { nodes: argNodes.map((node) => node.name) }));
		}
	}
})), require_UniqueDirectiveNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueDirectiveNamesRule = UniqueDirectiveNamesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique directive names
	*
	* A GraphQL document is only valid if all defined directives have unique names.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { UniqueDirectiveNamesRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   directive @tag on FIELD directive @tag on QUERY type Query { name: String }
	* `;
	*
	* UniqueDirectiveNamesRule.name; // => 'UniqueDirectiveNamesRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   directive @tag on FIELD type Query { name: String }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function UniqueDirectiveNamesRule(context) {
		let knownDirectiveNames = Object.create(null), schema = context.getSchema();
		return { DirectiveDefinition(node) {
			let directiveName = node.name.value;
			if (schema != null && schema.getDirective(directiveName)) context.reportError(new _GraphQLError.GraphQLError(`Directive "@${directiveName}" already exists in the schema. It cannot be redefined.`, { nodes: node.name }));
			else return knownDirectiveNames[directiveName] ? context.reportError(new _GraphQLError.GraphQLError(`There can be only one directive named "@${directiveName}".`, { nodes: [knownDirectiveNames[directiveName], node.name] })) : knownDirectiveNames[directiveName] = node.name, !1;
		} };
	}
})), require_UniqueDirectivesPerLocationRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueDirectivesPerLocationRule = UniqueDirectivesPerLocationRule;
	var _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _predicates = require_predicates(), _directives = require_directives();
	/** @category Validation Rules */
	/**
	* Unique directive names per location
	*
	* A GraphQL document is only valid if all non-repeatable directives at
	* a given location are uniquely named.
	*
	* See https://spec.graphql.org/draft/#sec-Directives-Are-Unique-Per-Location
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { UniqueDirectivesPerLocationRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { name @include(if: true) @include(if: false) }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   UniqueDirectivesPerLocationRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { name @include(if: true) }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   UniqueDirectivesPerLocationRule,
	* ]); // => []
	* ```
	*/
	function UniqueDirectivesPerLocationRule(context) {
		let uniqueDirectiveMap = Object.create(null), schema = context.getSchema(), definedDirectives = schema ? schema.getDirectives() : _directives.specifiedDirectives;
		for (let directive of definedDirectives) uniqueDirectiveMap[directive.name] = !directive.isRepeatable;
		let astDefinitions = context.getDocument().definitions;
		for (let def of astDefinitions) def.kind === _kinds.Kind.DIRECTIVE_DEFINITION && (uniqueDirectiveMap[def.name.value] = !def.repeatable);
		let schemaDirectives = Object.create(null), typeDirectivesMap = Object.create(null), directiveDirectivesMap = Object.create(null);
		return { enter(node) {
			if (!("directives" in node) || !node.directives) return;
			let seenDirectives;
			if (node.kind === _kinds.Kind.SCHEMA_DEFINITION || node.kind === _kinds.Kind.SCHEMA_EXTENSION) seenDirectives = schemaDirectives;
			else if ((0, _predicates.isTypeDefinitionNode)(node) || (0, _predicates.isTypeExtensionNode)(node)) {
				let typeName = node.name.value;
				seenDirectives = typeDirectivesMap[typeName], seenDirectives === void 0 && (typeDirectivesMap[typeName] = seenDirectives = Object.create(null));
			} else if (node.kind === _kinds.Kind.DIRECTIVE_DEFINITION || node.kind === _kinds.Kind.DIRECTIVE_EXTENSION) {
				let directiveName = node.name.value;
				seenDirectives = directiveDirectivesMap[directiveName], seenDirectives === void 0 && (directiveDirectivesMap[directiveName] = seenDirectives = Object.create(null));
			} else seenDirectives = Object.create(null);
			for (let directive of node.directives) {
				let directiveName = directive.name.value;
				uniqueDirectiveMap[directiveName] && (seenDirectives[directiveName] ? context.reportError(new _GraphQLError.GraphQLError(`The directive "@${directiveName}" can only be used once at this location.`, { nodes: [seenDirectives[directiveName], directive] })) : seenDirectives[directiveName] = directive);
			}
		} };
	}
})), require_UniqueEnumValueNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueEnumValueNamesRule = UniqueEnumValueNamesRule;
	var _GraphQLError = require_GraphQLError(), _definition = require_definition();
	/** @category Validation Rules */
	/**
	* Unique enum value names
	*
	* A GraphQL enum type is only valid if all its values are uniquely named.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { UniqueEnumValueNamesRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   enum Status { ACTIVE ACTIVE } type Query { status: Status }
	* `;
	*
	* UniqueEnumValueNamesRule.name; // => 'UniqueEnumValueNamesRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   enum Status { ACTIVE INACTIVE } type Query { status: Status }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function UniqueEnumValueNamesRule(context) {
		let schema = context.getSchema(), existingTypeMap = schema ? schema.getTypeMap() : Object.create(null), knownValueNames = Object.create(null);
		return {
			EnumTypeDefinition: checkValueUniqueness,
			EnumTypeExtension: checkValueUniqueness
		};
		function checkValueUniqueness(node) {
			let typeName = node.name.value;
			knownValueNames[typeName] || (knownValueNames[typeName] = Object.create(null));
			/* c8 ignore next */
			let valueNodes = node.values ?? [], valueNames = knownValueNames[typeName];
			for (let valueDef of valueNodes) {
				let valueName = valueDef.name.value, existingType = existingTypeMap[typeName];
				(0, _definition.isEnumType)(existingType) && existingType.getValue(valueName) ? context.reportError(new _GraphQLError.GraphQLError(`Enum value "${typeName}.${valueName}" already exists in the schema. It cannot also be defined in this type extension.`, { nodes: valueDef.name })) : valueNames[valueName] ? context.reportError(new _GraphQLError.GraphQLError(`Enum value "${typeName}.${valueName}" can only be defined once.`, { nodes: [valueNames[valueName], valueDef.name] })) : valueNames[valueName] = valueDef.name;
			}
			return !1;
		}
	}
})), require_UniqueFieldDefinitionNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueFieldDefinitionNamesRule = UniqueFieldDefinitionNamesRule;
	var _GraphQLError = require_GraphQLError(), _definition = require_definition();
	/** @category Validation Rules */
	/**
	* Unique field definition names
	*
	* A GraphQL complex type is only valid if all its fields are uniquely named.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { UniqueFieldDefinitionNamesRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   type Query { name: String name: String }
	* `;
	*
	* UniqueFieldDefinitionNamesRule.name; // => 'UniqueFieldDefinitionNamesRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   type Query { name: String other: String }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function UniqueFieldDefinitionNamesRule(context) {
		let schema = context.getSchema(), existingTypeMap = schema ? schema.getTypeMap() : Object.create(null), knownFieldNames = Object.create(null);
		return {
			InputObjectTypeDefinition: checkFieldUniqueness,
			InputObjectTypeExtension: checkFieldUniqueness,
			InterfaceTypeDefinition: checkFieldUniqueness,
			InterfaceTypeExtension: checkFieldUniqueness,
			ObjectTypeDefinition: checkFieldUniqueness,
			ObjectTypeExtension: checkFieldUniqueness
		};
		function checkFieldUniqueness(node) {
			let typeName = node.name.value;
			knownFieldNames[typeName] || (knownFieldNames[typeName] = Object.create(null));
			/* c8 ignore next */
			let fieldNodes = node.fields ?? [], fieldNames = knownFieldNames[typeName];
			for (let fieldDef of fieldNodes) {
				let fieldName = fieldDef.name.value;
				hasField(existingTypeMap[typeName], fieldName) ? context.reportError(new _GraphQLError.GraphQLError(`Field "${typeName}.${fieldName}" already exists in the schema. It cannot also be defined in this type extension.`, { nodes: fieldDef.name })) : fieldNames[fieldName] ? context.reportError(new _GraphQLError.GraphQLError(`Field "${typeName}.${fieldName}" can only be defined once.`, { nodes: [fieldNames[fieldName], fieldDef.name] })) : fieldNames[fieldName] = fieldDef.name;
			}
			return !1;
		}
	}
	function hasField(type, fieldName) {
		return (0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type) || (0, _definition.isInputObjectType)(type) ? type.getFields()[fieldName] != null : !1;
	}
})), require_UniqueFragmentNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueFragmentNamesRule = UniqueFragmentNamesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique fragment names
	*
	* A GraphQL document is only valid if all defined fragments have unique names.
	*
	* See https://spec.graphql.org/draft/#sec-Fragment-Name-Uniqueness
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { UniqueFragmentNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   fragment A on Query { name } fragment A on Query { name } query { ...A }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   UniqueFragmentNamesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   fragment A on Query { name } query { ...A }
	* `);
	* const validErrors = validate(schema, validDocument, [UniqueFragmentNamesRule]); // => []
	* ```
	*/
	function UniqueFragmentNamesRule(context) {
		let knownFragmentNames = Object.create(null);
		return {
			OperationDefinition: () => !1,
			FragmentDefinition(node) {
				let fragmentName = node.name.value;
				return knownFragmentNames[fragmentName] ? context.reportError(new _GraphQLError.GraphQLError(`There can be only one fragment named "${fragmentName}".`, { nodes: [knownFragmentNames[fragmentName], node.name] })) : knownFragmentNames[fragmentName] = node.name, !1;
			}
		};
	}
})), require_UniqueInputFieldNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueInputFieldNamesRule = UniqueInputFieldNamesRule;
	var _invariant = require_invariant(), _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique input field names
	*
	* A GraphQL input object value is only valid if all supplied fields are
	* uniquely named.
	*
	* See https://spec.graphql.org/draft/#sec-Input-Object-Field-Uniqueness
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { UniqueInputFieldNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   input Filter {
	*     name: String
	*   }
	*
	*   type Query {
	*     search(filter: Filter): String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { search(filter: { name: "a", name: "b" }) }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   UniqueInputFieldNamesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { search(filter: { name: "a" }) }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   UniqueInputFieldNamesRule,
	* ]); // => []
	* ```
	*/
	function UniqueInputFieldNamesRule(context) {
		let knownNameStack = [], knownNames = Object.create(null);
		return {
			ObjectValue: {
				enter() {
					knownNameStack.push(knownNames), knownNames = Object.create(null);
				},
				leave() {
					let prevKnownNames = knownNameStack.pop();
					prevKnownNames || (0, _invariant.invariant)(!1), knownNames = prevKnownNames;
				}
			},
			ObjectField(node) {
				let fieldName = node.name.value;
				knownNames[fieldName] ? context.reportError(new _GraphQLError.GraphQLError(`There can be only one input field named "${fieldName}".`, { nodes: [knownNames[fieldName], node.name] })) : knownNames[fieldName] = node.name;
			}
		};
	}
})), require_UniqueOperationNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueOperationNamesRule = UniqueOperationNamesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique operation names
	*
	* A GraphQL document is only valid if all defined operations have unique names.
	*
	* See https://spec.graphql.org/draft/#sec-Operation-Name-Uniqueness
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { UniqueOperationNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   query Same { name } query Same { name }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   UniqueOperationNamesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   query One { name } query Two { name }
	* `);
	* const validErrors = validate(schema, validDocument, [UniqueOperationNamesRule]); // => []
	* ```
	*/
	function UniqueOperationNamesRule(context) {
		let knownOperationNames = Object.create(null);
		return {
			OperationDefinition(node) {
				let operationName = node.name;
				return operationName && (knownOperationNames[operationName.value] ? context.reportError(new _GraphQLError.GraphQLError(`There can be only one operation named "${operationName.value}".`, { nodes: [knownOperationNames[operationName.value], operationName] })) : knownOperationNames[operationName.value] = operationName), !1;
			},
			FragmentDefinition: () => !1
		};
	}
})), require_UniqueOperationTypesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueOperationTypesRule = UniqueOperationTypesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique operation types
	*
	* A GraphQL document is only valid if it has only one type per operation.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { UniqueOperationTypesRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   schema { query: Query query: Other } type Query { name: String } type Other { name: String }
	* `;
	*
	* UniqueOperationTypesRule.name; // => 'UniqueOperationTypesRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   schema { query: Query } type Query { name: String }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function UniqueOperationTypesRule(context) {
		let schema = context.getSchema(), definedOperationTypes = Object.create(null), existingOperationTypes = schema ? {
			query: schema.getQueryType(),
			mutation: schema.getMutationType(),
			subscription: schema.getSubscriptionType()
		} : {};
		return {
			SchemaDefinition: checkOperationTypes,
			SchemaExtension: checkOperationTypes
		};
		function checkOperationTypes(node) {
			/* c8 ignore next */
			let operationTypesNodes = node.operationTypes ?? [];
			for (let operationType of operationTypesNodes) {
				let operation = operationType.operation, alreadyDefinedOperationType = definedOperationTypes[operation];
				existingOperationTypes[operation] ? context.reportError(new _GraphQLError.GraphQLError(`Type for ${operation} already defined in the schema. It cannot be redefined.`, { nodes: operationType })) : alreadyDefinedOperationType ? context.reportError(new _GraphQLError.GraphQLError(`There can be only one ${operation} type in schema.`, { nodes: [alreadyDefinedOperationType, operationType] })) : definedOperationTypes[operation] = operationType;
			}
			return !1;
		}
	}
})), require_UniqueTypeNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueTypeNamesRule = UniqueTypeNamesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique type names
	*
	* A GraphQL document is only valid if all defined types have unique names.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { UniqueTypeNamesRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   type Query { name: String } type Query { other: String }
	* `;
	*
	* UniqueTypeNamesRule.name; // => 'UniqueTypeNamesRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   type Query { name: String } type Other { name: String }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function UniqueTypeNamesRule(context) {
		let knownTypeNames = Object.create(null), schema = context.getSchema();
		return {
			ScalarTypeDefinition: checkTypeName,
			ObjectTypeDefinition: checkTypeName,
			InterfaceTypeDefinition: checkTypeName,
			UnionTypeDefinition: checkTypeName,
			EnumTypeDefinition: checkTypeName,
			InputObjectTypeDefinition: checkTypeName
		};
		function checkTypeName(node) {
			let typeName = node.name.value;
			if (schema != null && schema.getType(typeName)) context.reportError(new _GraphQLError.GraphQLError(`Type "${typeName}" already exists in the schema. It cannot also be defined in this type definition.`, { nodes: node.name }));
			else return knownTypeNames[typeName] ? context.reportError(new _GraphQLError.GraphQLError(`There can be only one type named "${typeName}".`, { nodes: [knownTypeNames[typeName], node.name] })) : knownTypeNames[typeName] = node.name, !1;
		}
	}
})), require_UniqueVariableNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UniqueVariableNamesRule = UniqueVariableNamesRule;
	var _groupBy = require_groupBy(), _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique variable names
	*
	* A GraphQL operation is only valid if all its variables are uniquely named.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { UniqueVariableNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(arg: ID): String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   query ($id: ID, $id: ID) { field(arg: $id) }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   UniqueVariableNamesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   query ($id: ID) { field(arg: $id) }
	* `);
	* const validErrors = validate(schema, validDocument, [UniqueVariableNamesRule]); // => []
	* ```
	*/
	function UniqueVariableNamesRule(context) {
		return { OperationDefinition(operationNode) {
			/* c8 ignore next */
			let variableDefinitions = operationNode.variableDefinitions ?? [], seenVariableDefinitions = (0, _groupBy.groupBy)(variableDefinitions, (node) => node.variable.name.value);
			for (let [variableName, variableNodes] of seenVariableDefinitions) variableNodes.length > 1 && context.reportError(new _GraphQLError.GraphQLError(`There can be only one variable named "$${variableName}".`, { nodes: variableNodes.map((node) => node.variable.name) }));
		} };
	}
})), require_ValuesOfCorrectTypeRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ValuesOfCorrectTypeRule = ValuesOfCorrectTypeRule;
	var _didYouMean = require_didYouMean(), _inspect = require_inspect(), _keyMap = require_keyMap(), _suggestionList = require_suggestionList(), _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _printer = require_printer(), _definition = require_definition();
	/** @category Validation Rules */
	/**
	* Value literals of correct type
	*
	* A GraphQL document is only valid if all value literals are of the type
	* expected at their position.
	*
	* See https://spec.graphql.org/draft/#sec-Values-of-Correct-Type
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { ValuesOfCorrectTypeRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     count(limit: Int): Int
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { count(limit: "many") }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   ValuesOfCorrectTypeRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { count(limit: 1) }
	* `);
	* const validErrors = validate(schema, validDocument, [ValuesOfCorrectTypeRule]); // => []
	* ```
	*/
	function ValuesOfCorrectTypeRule(context) {
		return {
			ListValue(node) {
				let type = (0, _definition.getNullableType)(context.getParentInputType());
				if (!(0, _definition.isListType)(type)) return isValidValueNode(context, node), !1;
			},
			ObjectValue(node) {
				let type = (0, _definition.getNamedType)(context.getInputType());
				if (!(0, _definition.isInputObjectType)(type)) return isValidValueNode(context, node), !1;
				let fieldNodeMap = (0, _keyMap.keyMap)(node.fields, (field) => field.name.value);
				for (let fieldDef of Object.values(type.getFields())) if (!fieldNodeMap[fieldDef.name] && (0, _definition.isRequiredInputField)(fieldDef)) {
					let typeStr = (0, _inspect.inspect)(fieldDef.type);
					context.reportError(new _GraphQLError.GraphQLError(`Field "${type.name}.${fieldDef.name}" of required type "${typeStr}" was not provided.`, { nodes: node }));
				}
				type.isOneOf && validateOneOfInputObject(context, node, type, fieldNodeMap);
			},
			ObjectField(node) {
				let parentType = (0, _definition.getNamedType)(context.getParentInputType());
				if (!context.getInputType() && (0, _definition.isInputObjectType)(parentType)) {
					let suggestions = context.hideSuggestions ? [] : (0, _suggestionList.suggestionList)(node.name.value, Object.keys(parentType.getFields()));
					context.reportError(new _GraphQLError.GraphQLError(`Field "${node.name.value}" is not defined by type "${parentType.name}".` + (0, _didYouMean.didYouMean)(suggestions), { nodes: node }));
				}
			},
			NullValue(node) {
				let type = context.getInputType();
				(0, _definition.isNonNullType)(type) && context.reportError(new _GraphQLError.GraphQLError(`Expected value of type "${(0, _inspect.inspect)(type)}", found ${(0, _printer.printForError)(node)}.`, { nodes: node }));
			},
			EnumValue: (node) => isValidValueNode(context, node),
			IntValue: (node) => isValidValueNode(context, node),
			FloatValue: (node) => isValidValueNode(context, node),
			StringValue: (node) => isValidValueNode(context, node),
			BooleanValue: (node) => isValidValueNode(context, node)
		};
	}
	/**
	* Any value literal may be a valid representation of a Scalar, depending on
	* that scalar type.
	*
	* @internal
	*/
	function isValidValueNode(context, node) {
		let locationType = context.getInputType();
		if (!locationType) return;
		let type = (0, _definition.getNamedType)(locationType);
		if ((0, _definition.isLeafType)(type)) try {
			if (((0, _definition.isEnumType)(type) ? type.parseLiteral(node, void 0, context.hideSuggestions) : type.parseLiteral(node, void 0)) === void 0) {
				let typeStr = (0, _inspect.inspect)(locationType);
				context.reportError(new _GraphQLError.GraphQLError(`Expected value of type "${typeStr}", found ${(0, _printer.printForError)(node)}.`, { nodes: node }));
			}
		} catch (error) {
			let typeStr = (0, _inspect.inspect)(locationType);
			error instanceof _GraphQLError.GraphQLError ? context.reportError(error) : context.reportError(new _GraphQLError.GraphQLError(`Expected value of type "${typeStr}", found ${(0, _printer.printForError)(node)}; ` + error.message, {
				nodes: node,
				originalError: error
			}));
		}
		else {
			let typeStr = (0, _inspect.inspect)(locationType);
			context.reportError(new _GraphQLError.GraphQLError(`Expected value of type "${typeStr}", found ${(0, _printer.printForError)(node)}.`, { nodes: node }));
		}
	}
	function validateOneOfInputObject(context, node, type, fieldNodeMap) {
		let keys = Object.keys(fieldNodeMap);
		if (keys.length !== 1) {
			context.reportError(new _GraphQLError.GraphQLError(`OneOf Input Object "${type.name}" must specify exactly one key.`, { nodes: [node] }));
			return;
		}
		let value = fieldNodeMap[keys[0]]?.value;
		value && value.kind !== _kinds.Kind.NULL || context.reportError(new _GraphQLError.GraphQLError(`Field "${type.name}.${keys[0]}" must be non-null.`, { nodes: [node] }));
	}
})), require_VariablesAreInputTypesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.VariablesAreInputTypesRule = VariablesAreInputTypesRule;
	var _GraphQLError = require_GraphQLError(), _printer = require_printer(), _definition = require_definition(), _typeFromAST = require_typeFromAST();
	/** @category Validation Rules */
	/**
	* Variables are input types
	*
	* A GraphQL operation is only valid if all the variables it defines are of
	* input types (scalar, enum, or input object).
	*
	* See https://spec.graphql.org/draft/#sec-Variables-Are-Input-Types
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { VariablesAreInputTypesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(arg: ID): String
	*   }
	*
	*   type User {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   query ($user: User) { field(arg: "1") }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   VariablesAreInputTypesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   query ($id: ID) { field(arg: $id) }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   VariablesAreInputTypesRule,
	* ]); // => []
	* ```
	*/
	function VariablesAreInputTypesRule(context) {
		return { VariableDefinition(node) {
			let type = (0, _typeFromAST.typeFromAST)(context.getSchema(), node.type);
			if (type !== void 0 && !(0, _definition.isInputType)(type)) {
				let variableName = node.variable.name.value, typeName = (0, _printer.print)(node.type);
				context.reportError(new _GraphQLError.GraphQLError(`Variable "$${variableName}" cannot be non-input type "${typeName}".`, { nodes: node.type }));
			}
		} };
	}
})), require_VariablesInAllowedPositionRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.VariablesInAllowedPositionRule = VariablesInAllowedPositionRule;
	var _inspect = require_inspect(), _GraphQLError = require_GraphQLError(), _kinds = require_kinds(), _definition = require_definition(), _typeComparators = require_typeComparators(), _typeFromAST = require_typeFromAST();
	/** @category Validation Rules */
	/**
	* Variables in allowed position
	*
	* Variable usages must be compatible with the arguments they are passed to.
	*
	* See https://spec.graphql.org/draft/#sec-All-Variable-Usages-are-Allowed
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { VariablesInAllowedPositionRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(arg: ID!): String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   query ($id: String) { field(arg: $id) }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   VariablesInAllowedPositionRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   query ($id: ID!) { field(arg: $id) }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   VariablesInAllowedPositionRule,
	* ]); // => []
	* ```
	*/
	function VariablesInAllowedPositionRule(context) {
		let varDefMap = Object.create(null);
		return {
			OperationDefinition: {
				enter() {
					varDefMap = Object.create(null);
				},
				leave(operation) {
					let usages = context.getRecursiveVariableUsages(operation);
					for (let { node, type, defaultValue, parentType } of usages) {
						let varName = node.name.value, varDef = varDefMap[varName];
						if (varDef && type) {
							let schema = context.getSchema(), varType = (0, _typeFromAST.typeFromAST)(schema, varDef.type);
							if (varType && !allowedVariableUsage(schema, varType, varDef.defaultValue, type, defaultValue)) {
								let varTypeStr = (0, _inspect.inspect)(varType), typeStr = (0, _inspect.inspect)(type);
								context.reportError(new _GraphQLError.GraphQLError(`Variable "$${varName}" of type "${varTypeStr}" used in position expecting type "${typeStr}".`, { nodes: [varDef, node] }));
							}
							(0, _definition.isInputObjectType)(parentType) && parentType.isOneOf && (0, _definition.isNullableType)(varType) && context.reportError(new _GraphQLError.GraphQLError(`Variable "$${varName}" is of type "${varType}" but must be non-nullable to be used for OneOf Input Object "${parentType}".`, { nodes: [varDef, node] }));
						}
					}
				}
			},
			VariableDefinition(node) {
				varDefMap[node.variable.name.value] = node;
			}
		};
	}
	/**
	* Returns true if the variable is allowed in the location it was found,
	* including considering if default values exist for either the variable
	* or the location at which it is located.
	*
	* OneOf Input Object Type fields are considered separately above to
	* provide a more descriptive error message.
	*
	* @internal
	*/
	function allowedVariableUsage(schema, varType, varDefaultValue, locationType, locationDefaultValue) {
		if ((0, _definition.isNonNullType)(locationType) && !(0, _definition.isNonNullType)(varType)) {
			if ((varDefaultValue == null || varDefaultValue.kind === _kinds.Kind.NULL) && locationDefaultValue === void 0) return !1;
			let nullableLocationType = locationType.ofType;
			return (0, _typeComparators.isTypeSubTypeOf)(schema, varType, nullableLocationType);
		}
		return (0, _typeComparators.isTypeSubTypeOf)(schema, varType, locationType);
	}
})), require_specifiedRules = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.specifiedSDLRules = exports.specifiedRules = exports.recommendedRules = void 0;
	var _ExecutableDefinitionsRule = require_ExecutableDefinitionsRule(), _FieldsOnCorrectTypeRule = require_FieldsOnCorrectTypeRule(), _FragmentsOnCompositeTypesRule = require_FragmentsOnCompositeTypesRule(), _KnownArgumentNamesRule = require_KnownArgumentNamesRule(), _KnownDirectivesRule = require_KnownDirectivesRule(), _KnownFragmentNamesRule = require_KnownFragmentNamesRule(), _KnownTypeNamesRule = require_KnownTypeNamesRule(), _LoneAnonymousOperationRule = require_LoneAnonymousOperationRule(), _LoneSchemaDefinitionRule = require_LoneSchemaDefinitionRule(), _MaxIntrospectionDepthRule = require_MaxIntrospectionDepthRule(), _NoFragmentCyclesRule = require_NoFragmentCyclesRule(), _NoUndefinedVariablesRule = require_NoUndefinedVariablesRule(), _NoUnusedFragmentsRule = require_NoUnusedFragmentsRule(), _NoUnusedVariablesRule = require_NoUnusedVariablesRule(), _OverlappingFieldsCanBeMergedRule = require_OverlappingFieldsCanBeMergedRule(), _PossibleFragmentSpreadsRule = require_PossibleFragmentSpreadsRule(), _PossibleTypeExtensionsRule = require_PossibleTypeExtensionsRule(), _ProvidedRequiredArgumentsRule = require_ProvidedRequiredArgumentsRule(), _ScalarLeafsRule = require_ScalarLeafsRule(), _SingleFieldSubscriptionsRule = require_SingleFieldSubscriptionsRule(), _UniqueArgumentDefinitionNamesRule = require_UniqueArgumentDefinitionNamesRule(), _UniqueArgumentNamesRule = require_UniqueArgumentNamesRule(), _UniqueDirectiveNamesRule = require_UniqueDirectiveNamesRule(), _UniqueDirectivesPerLocationRule = require_UniqueDirectivesPerLocationRule(), _UniqueEnumValueNamesRule = require_UniqueEnumValueNamesRule(), _UniqueFieldDefinitionNamesRule = require_UniqueFieldDefinitionNamesRule(), _UniqueFragmentNamesRule = require_UniqueFragmentNamesRule(), _UniqueInputFieldNamesRule = require_UniqueInputFieldNamesRule(), _UniqueOperationNamesRule = require_UniqueOperationNamesRule(), _UniqueOperationTypesRule = require_UniqueOperationTypesRule(), _UniqueTypeNamesRule = require_UniqueTypeNamesRule(), _UniqueVariableNamesRule = require_UniqueVariableNamesRule(), _ValuesOfCorrectTypeRule = require_ValuesOfCorrectTypeRule(), _VariablesAreInputTypesRule = require_VariablesAreInputTypesRule(), _VariablesInAllowedPositionRule = require_VariablesInAllowedPositionRule();
	/** @category Validation Rules */
	/**
	* Technically these aren't part of the spec but they are strongly encouraged
	* validation rules.
	*/
	let recommendedRules = Object.freeze([_MaxIntrospectionDepthRule.MaxIntrospectionDepthRule]);
	exports.recommendedRules = recommendedRules, exports.specifiedRules = Object.freeze([
		_ExecutableDefinitionsRule.ExecutableDefinitionsRule,
		_UniqueOperationNamesRule.UniqueOperationNamesRule,
		_LoneAnonymousOperationRule.LoneAnonymousOperationRule,
		_SingleFieldSubscriptionsRule.SingleFieldSubscriptionsRule,
		_KnownTypeNamesRule.KnownTypeNamesRule,
		_FragmentsOnCompositeTypesRule.FragmentsOnCompositeTypesRule,
		_VariablesAreInputTypesRule.VariablesAreInputTypesRule,
		_ScalarLeafsRule.ScalarLeafsRule,
		_FieldsOnCorrectTypeRule.FieldsOnCorrectTypeRule,
		_UniqueFragmentNamesRule.UniqueFragmentNamesRule,
		_KnownFragmentNamesRule.KnownFragmentNamesRule,
		_NoUnusedFragmentsRule.NoUnusedFragmentsRule,
		_PossibleFragmentSpreadsRule.PossibleFragmentSpreadsRule,
		_NoFragmentCyclesRule.NoFragmentCyclesRule,
		_UniqueVariableNamesRule.UniqueVariableNamesRule,
		_NoUndefinedVariablesRule.NoUndefinedVariablesRule,
		_NoUnusedVariablesRule.NoUnusedVariablesRule,
		_KnownDirectivesRule.KnownDirectivesRule,
		_UniqueDirectivesPerLocationRule.UniqueDirectivesPerLocationRule,
		_KnownArgumentNamesRule.KnownArgumentNamesRule,
		_UniqueArgumentNamesRule.UniqueArgumentNamesRule,
		_ValuesOfCorrectTypeRule.ValuesOfCorrectTypeRule,
		_ProvidedRequiredArgumentsRule.ProvidedRequiredArgumentsRule,
		_VariablesInAllowedPositionRule.VariablesInAllowedPositionRule,
		_OverlappingFieldsCanBeMergedRule.OverlappingFieldsCanBeMergedRule,
		_UniqueInputFieldNamesRule.UniqueInputFieldNamesRule,
		...recommendedRules
	]), exports.specifiedSDLRules = Object.freeze([
		_LoneSchemaDefinitionRule.LoneSchemaDefinitionRule,
		_UniqueOperationTypesRule.UniqueOperationTypesRule,
		_UniqueTypeNamesRule.UniqueTypeNamesRule,
		_UniqueEnumValueNamesRule.UniqueEnumValueNamesRule,
		_UniqueFieldDefinitionNamesRule.UniqueFieldDefinitionNamesRule,
		_UniqueArgumentDefinitionNamesRule.UniqueArgumentDefinitionNamesRule,
		_UniqueDirectiveNamesRule.UniqueDirectiveNamesRule,
		_KnownTypeNamesRule.KnownTypeNamesRule,
		_KnownDirectivesRule.KnownDirectivesRule,
		_UniqueDirectivesPerLocationRule.UniqueDirectivesPerLocationRule,
		_PossibleTypeExtensionsRule.PossibleTypeExtensionsRule,
		_KnownArgumentNamesRule.KnownArgumentNamesOnDirectivesRule,
		_UniqueArgumentNamesRule.UniqueArgumentNamesRule,
		_UniqueInputFieldNamesRule.UniqueInputFieldNamesRule,
		_ProvidedRequiredArgumentsRule.ProvidedRequiredArgumentsOnDirectivesRule
	]);
})), require_SetMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.SetMap = void 0, exports.SetMap = class {
		constructor() {
			this._entries = /* @__PURE__ */ new Map(), this._memberIds = /* @__PURE__ */ new Map(), this._nextMemberId = 0;
		}
		get(members) {
			return this._entries.get(this._key(members));
		}
		set(members, value) {
			this._entries.set(this._key(members), value);
		}
		_key(members) {
			let ids = [];
			for (let member of members) {
				let id = this._memberIds.get(member);
				id === void 0 && (id = this._nextMemberId++, this._memberIds.set(member, id)), ids.push(id);
			}
			return ids.sort((id1, id2) => id1 - id2), ids.join(",");
		}
	};
})), require_ValidationContext = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ValidationContext = exports.SDLValidationContext = exports.ASTValidationContext = void 0;
	var _SetMap = require_SetMap(), _kinds = require_kinds(), _visitor = require_visitor(), _TypeInfo = require_TypeInfo(), _validationAbortedError = require_validationAbortedError(), ASTValidationContext = class {
		_remainingFragmentWork = 5e4;
		constructor(ast, onError) {
			this._ast = ast, this._fragments = void 0, this._fragmentSpreads = /* @__PURE__ */ new Map(), this._recursivelyReferencedFragments = new _SetMap.SetMap(), this._onError = onError;
		}
		get [Symbol.toStringTag]() {
			return "ASTValidationContext";
		}
		reportError(error) {
			this._onError(error);
		}
		getDocument() {
			return this._ast;
		}
		getFragment(name) {
			let fragments;
			if (this._fragments) fragments = this._fragments;
			else {
				fragments = Object.create(null);
				for (let defNode of this.getDocument().definitions) defNode.kind === _kinds.Kind.FRAGMENT_DEFINITION && (fragments[defNode.name.value] = defNode);
				this._fragments = fragments;
			}
			return fragments[name];
		}
		getFragmentSpreads(node) {
			let spreads = this._fragmentSpreads.get(node);
			if (!spreads) {
				spreads = [];
				let setsToVisit = [node], set;
				for (; set = setsToVisit.pop();) for (let selection of set.selections) selection.kind === _kinds.Kind.FRAGMENT_SPREAD ? spreads.push(selection) : selection.selectionSet && setsToVisit.push(selection.selectionSet);
				this._fragmentSpreads.set(node, spreads);
			}
			return spreads;
		}
		getRecursivelyReferencedFragments(operation) {
			return this.getRecursivelyReferencedFragmentsForOperations([operation]);
		}
		getRecursivelyReferencedFragmentsForOperations(operations) {
			let fragmentNames = new Set(operations.flatMap(({ selectionSet }) => this.getFragmentSpreads(selectionSet).map(({ name }) => name.value))), fragments = this._recursivelyReferencedFragments.get(fragmentNames);
			if (!fragments) {
				fragments = [], this.spendFragmentWork(fragmentNames.size);
				let collectedNames = new Set(fragmentNames);
				for (let fragName of collectedNames) {
					let fragment = this.getFragment(fragName);
					if (fragment) {
						fragments.push(fragment);
						let spreads = this.getFragmentSpreads(fragment.selectionSet);
						this.spendFragmentWork(spreads.length);
						for (let spread of spreads) collectedNames.add(spread.name.value);
					}
				}
				this._recursivelyReferencedFragments.set(fragmentNames, fragments);
			}
			return fragments;
		}
		/** @internal */
		spendFragmentWork(cost) {
			/* c8 ignore next 3 */
			if (this._remainingFragmentWork -= cost, this._remainingFragmentWork < 0) throw _validationAbortedError.validationAbortedError;
		}
	};
	/** A function that creates an AST visitor for validating a GraphQL document. */
	exports.ASTValidationContext = ASTValidationContext, exports.SDLValidationContext = class extends ASTValidationContext {
		constructor(ast, schema, onError) {
			super(ast, onError), this._schema = schema;
		}
		get hideSuggestions() {
			return !1;
		}
		get [Symbol.toStringTag]() {
			return "SDLValidationContext";
		}
		getSchema() {
			return this._schema;
		}
	}, exports.ValidationContext = class extends ASTValidationContext {
		/**
		* Creates a ValidationContext instance.
		* @param schema - Schema used to validate the document.
		* @param ast - Document AST being validated.
		* @param typeInfo - TypeInfo instance used to track traversal state.
		* @param onError - Callback invoked for each validation error.
		* @param hideSuggestions - Omit suggestions from error messages.
		* @example
		* ```ts
		* import { parse } from 'graphql/language';
		* import { GraphQLError } from 'graphql/error';
		* import { buildSchema, TypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const document = parse('{ greeting }');
		* const errors: Array<GraphQLError> = [];
		* const context = new ValidationContext(
		*   schema,
		*   document,
		*   new TypeInfo(schema),
		*   (error) => errors.push(error),
		* );
		*
		* context.reportError(new GraphQLError('Example validation error.'));
		*
		* context.getSchema(); // => schema
		* errors[0].message; // => 'Example validation error.'
		* ```
		*/
		constructor(schema, ast, typeInfo, onError, hideSuggestions) {
			super(ast, onError), this._hideSuggestions = hideSuggestions ?? !1, this._schema = schema, this._typeInfo = typeInfo, this._variableUsages = /* @__PURE__ */ new Map(), this._recursiveVariableUsages = /* @__PURE__ */ new Map();
		}
		/**
		* Whether suggestions should be omitted from validation errors.
		* @returns True when validation error suggestions are disabled.
		*/
		get hideSuggestions() {
			return this._hideSuggestions;
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "ValidationContext";
		}
		/**
		* Returns the schema being used by this validation context.
		* @returns The schema being validated against.
		* @example
		* ```ts
		* import { parse } from 'graphql/language';
		* import { buildSchema, TypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const context = new ValidationContext(
		*   schema,
		*   parse('{ greeting }'),
		*   new TypeInfo(schema),
		*   () => {},
		* );
		*
		* context.getSchema().getQueryType()?.name; // => 'Query'
		* ```
		*/
		getSchema() {
			return this._schema;
		}
		/**
		* Returns variable usages found directly within this node.
		* @param node - The AST node to inspect or visit.
		* @returns Variable usages found directly within this node.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { parse, Kind } from 'graphql/language';
		* import { buildSchema, TypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting(name: String): String
		*   }
		* `);
		* const document = parse('query ($name: String) { greeting(name: $name) }');
		* const operation = document.definitions[0];
		* assert(operation.kind === Kind.OPERATION_DEFINITION);
		* const context = new ValidationContext(
		*   schema,
		*   document,
		*   new TypeInfo(schema),
		*   () => {},
		* );
		*
		* const usages = context.getVariableUsages(operation);
		*
		* usages[0].node.name.value; // => 'name'
		* String(usages[0].type); // => 'String'
		* ```
		*/
		getVariableUsages(node) {
			let usages = this._variableUsages.get(node);
			if (!usages) {
				let newUsages = [], typeInfo = new _TypeInfo.TypeInfo(this._schema);
				(0, _visitor.visit)(node, (0, _TypeInfo.visitWithTypeInfo)(typeInfo, {
					VariableDefinition: () => !1,
					Variable(variable) {
						newUsages.push({
							node: variable,
							type: typeInfo.getInputType(),
							defaultValue: typeInfo.getDefaultValue(),
							parentType: typeInfo.getParentInputType()
						});
					}
				})), usages = newUsages, this._variableUsages.set(node, usages);
			}
			return usages;
		}
		/**
		* Returns variable usages for an operation, including variables used by referenced fragments.
		* @param operation - Operation definition to inspect.
		* @returns Variable usages reachable from the operation.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { parse, Kind } from 'graphql/language';
		* import { buildSchema, TypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     viewer: User
		*   }
		*
		*   type User {
		*     name(prefix: String): String
		*   }
		* `);
		* const document = parse(`
		*   query ($prefix: String) {
		*     viewer {
		*       ...UserName
		*     }
		*   }
		*
		*   fragment UserName on User {
		*     name(prefix: $prefix)
		*   }
		* `);
		* const operation = document.definitions[0];
		* assert(operation.kind === Kind.OPERATION_DEFINITION);
		* const context = new ValidationContext(
		*   schema,
		*   document,
		*   new TypeInfo(schema),
		*   () => {},
		* );
		*
		* const usages = context.getRecursiveVariableUsages(operation);
		*
		* usages.map((usage) => usage.node.name.value); // => ['prefix']
		* ```
		*/
		getRecursiveVariableUsages(operation) {
			let usages = this._recursiveVariableUsages.get(operation);
			if (!usages) {
				let fragments = this.getRecursivelyReferencedFragments(operation), fragmentUsages = this._recursiveVariableUsages.get(fragments);
				fragmentUsages || (this.spendFragmentWork(fragments.length), fragmentUsages = fragments.flatMap((frag) => {
					let localUsages = this.getVariableUsages(frag);
					return this.spendFragmentWork(localUsages.length), localUsages;
				}), this._recursiveVariableUsages.set(fragments, fragmentUsages)), this.spendFragmentWork(fragmentUsages.length), usages = this.getVariableUsages(operation).concat(fragmentUsages), this._recursiveVariableUsages.set(operation, usages);
			}
			return usages;
		}
		/**
		* Returns the current output type at this point in traversal.
		* @returns The current output type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const document = parse('{ greeting }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let typeName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     Field: () => {
		*       typeName = String(context.getType());
		*     },
		*   }),
		* );
		*
		* typeName; // => 'String'
		* ```
		*/
		getType() {
			return this._typeInfo.getType();
		}
		/**
		* Returns the current parent composite type.
		* @returns The current parent composite type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const document = parse('{ greeting }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let parentTypeName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     Field: () => {
		*       parentTypeName = context.getParentType()?.name;
		*     },
		*   }),
		* );
		*
		* parentTypeName; // => 'Query'
		* ```
		*/
		getParentType() {
			return this._typeInfo.getParentType();
		}
		/**
		* Returns the current input type at this point in traversal.
		* @returns The current input type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     reviews(limit: Int): [String]
		*   }
		* `);
		* const document = parse('{ reviews(limit: 5) }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let inputTypeName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     Argument: () => {
		*       inputTypeName = String(context.getInputType());
		*     },
		*   }),
		* );
		*
		* inputTypeName; // => 'Int'
		* ```
		*/
		getInputType() {
			return this._typeInfo.getInputType();
		}
		/**
		* Returns the parent input type for the current input position.
		* @returns The parent input type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   input ReviewFilter {
		*     stars: Int
		*   }
		*
		*   type Query {
		*     reviews(filter: ReviewFilter): [String]
		*   }
		* `);
		* const document = parse('{ reviews(filter: { stars: 5 }) }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let parentInputTypeName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     ObjectField: () => {
		*       parentInputTypeName = String(context.getParentInputType());
		*     },
		*   }),
		* );
		*
		* parentInputTypeName; // => 'ReviewFilter'
		* ```
		*/
		getParentInputType() {
			return this._typeInfo.getParentInputType();
		}
		/**
		* Returns the current field definition.
		* @returns The current field definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const document = parse('{ greeting }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let fieldName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     Field: () => {
		*       fieldName = context.getFieldDef()?.name;
		*     },
		*   }),
		* );
		*
		* fieldName; // => 'greeting'
		* ```
		*/
		getFieldDef() {
			return this._typeInfo.getFieldDef();
		}
		/**
		* Returns the current directive definition.
		* @returns The current directive definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const document = parse('{ greeting @include(if: true) }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let directiveName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     Directive: () => {
		*       directiveName = context.getDirective()?.name;
		*     },
		*   }),
		* );
		*
		* directiveName; // => 'include'
		* ```
		*/
		getDirective() {
			return this._typeInfo.getDirective();
		}
		/**
		* Returns the current argument definition.
		* @returns The current argument definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     reviews(limit: Int): [String]
		*   }
		* `);
		* const document = parse('{ reviews(limit: 5) }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let argumentName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     Argument: () => {
		*       argumentName = context.getArgument()?.name;
		*     },
		*   }),
		* );
		*
		* argumentName; // => 'limit'
		* ```
		*/
		getArgument() {
			return this._typeInfo.getArgument();
		}
		/**
		* Returns the current enum value definition.
		* @returns The current enum value definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   enum Sort {
		*     NEWEST
		*     OLDEST
		*   }
		*
		*   type Query {
		*     reviews(sort: Sort): [String]
		*   }
		* `);
		* const document = parse('{ reviews(sort: OLDEST) }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let enumValueName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     EnumValue: () => {
		*       enumValueName = context.getEnumValue()?.name;
		*     },
		*   }),
		* );
		*
		* enumValueName; // => 'OLDEST'
		* ```
		*/
		getEnumValue() {
			return this._typeInfo.getEnumValue();
		}
	};
})), require_validate = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.assertValidSDL = assertValidSDL, exports.assertValidSDLExtension = assertValidSDLExtension, exports.validate = validate, exports.validateSDL = validateSDL;
	var _devAssert = require_devAssert(), _mapValue = require_mapValue(), _GraphQLError = require_GraphQLError(), _ast = require_ast(), _visitor = require_visitor(), _validate = require_validate$1(), _TypeInfo = require_TypeInfo(), _specifiedRules = require_specifiedRules(), _validationAbortedError = require_validationAbortedError(), _ValidationContext = require_ValidationContext();
	/** @category Validation */
	let QueryDocumentKeysToValidate = (0, _mapValue.mapValue)(_ast.QueryDocumentKeys, (keys) => keys.filter((key) => key !== "description"));
	/**
	* Options used when validating a GraphQL document.
	* @internal
	*/
	/**
	* Implements the "Validation" section of the spec.
	*
	* Validation runs synchronously, returning an array of encountered errors, or
	* an empty array if no errors were encountered and the document is valid.
	*
	* A list of specific validation rules may be provided. If not provided, the
	* default list of rules defined by the GraphQL specification will be used.
	*
	* Each validation rule is a function that returns a visitor
	* (see the language/visitor API). Visitor methods are expected to return
	* GraphQLErrors, or Arrays of GraphQLErrors when invalid.
	*
	* Validate will stop validation after a `maxErrors` limit has been reached.
	* Attackers can send pathologically invalid queries to induce a DoS attack,
	* so `maxErrors` defaults to 100 errors.
	*
	* Optionally a custom TypeInfo instance may be provided. If not provided, one
	* will be created from the provided schema.
	* @param schema - Schema to validate against.
	* @param documentAST - Document AST to validate.
	* @param rules - Validation rules to apply.
	* @param options - Validation options, including error limits.
	* @param typeInfo - TypeInfo instance to update during traversal.
	* @returns Validation errors, or an empty array when the document is valid.
	* @example
	* ```ts
	* // Validate with the default specified rules.
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { validate } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	*
	* validate(schema, parse('{ greeting }')); // => []
	*
	* const errors = validate(schema, parse('{ missing }'));
	* errors[0].message; // => 'Cannot query field "missing" on type "Query".'
	* ```
	* @example
	* ```ts
	* // This variant uses a custom rule list, TypeInfo, and validation options.
	* import { parse } from 'graphql/language';
	* import { buildSchema, TypeInfo } from 'graphql/utilities';
	* import { FieldsOnCorrectTypeRule, validate } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	* const document = parse('{ missingOne missingTwo }');
	*
	* const errors = validate(
	*   schema,
	*   document,
	*   [FieldsOnCorrectTypeRule],
	*   { maxErrors: 1 },
	*   new TypeInfo(schema),
	* );
	*
	* errors.length; // => 2
	* errors[1].message; // => 'Too many validation errors, error limit reached. Validation aborted.'
	* ```
	*/
	function validate(schema, documentAST, rules = _specifiedRules.specifiedRules, options, typeInfo = new _TypeInfo.TypeInfo(schema)) {
		let maxErrors = options?.maxErrors ?? 100, hideSuggestions = options?.hideSuggestions ?? !1;
		documentAST || (0, _devAssert.devAssert)(!1, "Must provide document."), (0, _validate.assertValidSchema)(schema);
		let abortObj = Object.freeze({}), errors = [], context = new _ValidationContext.ValidationContext(schema, documentAST, typeInfo, (error) => {
			if (errors.length >= maxErrors) throw errors.push(new _GraphQLError.GraphQLError("Too many validation errors, error limit reached. Validation aborted.")), abortObj;
			errors.push(error);
		}, hideSuggestions), visitor = (0, _visitor.visitInParallel)(rules.map((rule) => rule(context)));
		try {
			(0, _visitor.visit)(documentAST, (0, _TypeInfo.visitWithTypeInfo)(typeInfo, visitor), QueryDocumentKeysToValidate);
		} catch (e) {
			if (e === _validationAbortedError.validationAbortedError) errors.push(_validationAbortedError.validationAbortedError);
			else if (e !== abortObj) throw e;
		}
		return errors;
	}
	/** @internal */
	function validateSDL(documentAST, schemaToExtend, rules = _specifiedRules.specifiedSDLRules) {
		let errors = [], context = new _ValidationContext.SDLValidationContext(documentAST, schemaToExtend, (error) => {
			errors.push(error);
		}), visitors = rules.map((rule) => rule(context));
		return (0, _visitor.visit)(documentAST, (0, _visitor.visitInParallel)(visitors)), errors;
	}
	/**
	* Utility function which asserts a SDL document is valid by throwing an error
	* if it is invalid.
	*
	* @internal
	*/
	function assertValidSDL(documentAST) {
		let errors = validateSDL(documentAST);
		if (errors.length !== 0) throw Error(errors.map((error) => error.message).join("\n\n"));
	}
	/**
	* Utility function which asserts a SDL document is valid by throwing an error
	* if it is invalid.
	*
	* @internal
	*/
	function assertValidSDLExtension(documentAST, schema) {
		let errors = validateSDL(documentAST, schema);
		if (errors.length !== 0) throw Error(errors.map((error) => error.message).join("\n\n"));
	}
})), require_memoize3 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.memoize3 = memoize3;
	/**
	* Memoizes the provided three-argument function.
	*
	* @internal
	*/
	function memoize3(fn) {
		let cache0;
		return function(a1, a2, a3) {
			cache0 === void 0 && (cache0 = /* @__PURE__ */ new WeakMap());
			let cache1 = cache0.get(a1);
			cache1 === void 0 && (cache1 = /* @__PURE__ */ new WeakMap(), cache0.set(a1, cache1));
			let cache2 = cache1.get(a2);
			cache2 === void 0 && (cache2 = /* @__PURE__ */ new WeakMap(), cache1.set(a2, cache2));
			let fnResult = cache2.get(a3);
			return fnResult === void 0 && (fnResult = fn(a1, a2, a3), cache2.set(a3, fnResult)), fnResult;
		};
	}
})), require_promiseForObject = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.promiseForObject = promiseForObject;
	/**
	* This function transforms a JS object `ObjMap<Promise<T>>` into
	* a `Promise<ObjMap<T>>`
	*
	* This is akin to bluebird's `Promise.props`, but implemented only using
	* `Promise.all` so it will work with any implementation of ES6 promises.
	*
	* @internal
	*/
	function promiseForObject(object) {
		return Promise.all(Object.values(object)).then((resolvedValues) => {
			let resolvedObject = Object.create(null);
			for (let [i, key] of Object.keys(object).entries()) resolvedObject[key] = resolvedValues[i];
			return resolvedObject;
		});
	}
})), require_promiseReduce = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.promiseReduce = promiseReduce;
	var _isPromise = require_isPromise();
	/**
	* Similar to Array.prototype.reduce(), however the reducing callback may return
	* a Promise, in which case reduction will continue after each promise resolves.
	*
	* If the callback does not return a Promise, then this function will also not
	* return a Promise.
	*
	* @internal
	*/
	function promiseReduce(values, callbackFn, initialValue) {
		let accumulator = initialValue;
		for (let value of values) accumulator = (0, _isPromise.isPromise)(accumulator) ? accumulator.then((resolved) => callbackFn(resolved, value)) : callbackFn(accumulator, value);
		return accumulator;
	}
})), require_toError = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.toError = toError;
	var _inspect = require_inspect();
	/**
	* Sometimes a non-error is thrown, wrap it as an Error instance to ensure a consistent Error interface.
	*
	* @internal
	*/
	function toError(thrownValue) {
		return thrownValue instanceof Error ? thrownValue : new NonErrorThrown(thrownValue);
	}
	var NonErrorThrown = class extends Error {
		constructor(thrownValue) {
			super("Unexpected error value: " + (0, _inspect.inspect)(thrownValue)), this.name = "NonErrorThrown", this.thrownValue = thrownValue;
		}
	};
})), require_locatedError = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.locatedError = locatedError;
	var _toError = require_toError(), _GraphQLError = require_GraphQLError();
	/** @category Errors */
	/**
	* Given an arbitrary value, presumably thrown while attempting to execute a
	* GraphQL operation, produce a new GraphQLError aware of the location in the
	* document responsible for the original Error.
	* @param rawOriginalError - The original error value to wrap.
	* @param nodes - The AST nodes associated with the error.
	* @param path - The response path associated with the error.
	* @returns The GraphQL error.
	* @example
	* ```ts
	* import { Kind } from 'graphql/language';
	* import assert from 'node:assert/strict';
	* import { parse } from 'graphql/language';
	* import { locatedError } from 'graphql/error';
	*
	* const document = parse('{ viewer { name } }');
	* const operation = document.definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	* const fieldNode = operation.selectionSet.selections[0];
	* const error = locatedError(new Error('Resolver failed'), fieldNode, ['viewer']);
	*
	* error.message; // => 'Resolver failed'
	* error.locations; // => [{ line: 1, column: 3 }]
	* error.path; // => ['viewer']
	* ```
	*/
	function locatedError(rawOriginalError, nodes, path) {
		let originalError = (0, _toError.toError)(rawOriginalError);
		return isLocatedGraphQLError(originalError) ? originalError : new _GraphQLError.GraphQLError(originalError.message, {
			nodes: originalError.nodes ?? nodes,
			source: originalError.source,
			positions: originalError.positions,
			path,
			originalError
		});
	}
	function isLocatedGraphQLError(error) {
		return Array.isArray(error.path);
	}
})), require_execute = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.assertValidExecutionArguments = assertValidExecutionArguments, exports.buildExecutionContext = buildExecutionContext, exports.buildResolveInfo = buildResolveInfo, exports.defaultTypeResolver = exports.defaultFieldResolver = void 0, exports.execute = execute, exports.executeSync = executeSync, exports.getFieldDef = getFieldDef;
	var _devAssert = require_devAssert(), _inspect = require_inspect(), _invariant = require_invariant(), _isIterableObject = require_isIterableObject(), _isObjectLike = require_isObjectLike(), _isPromise = require_isPromise(), _memoize = require_memoize3(), _Path = require_Path(), _promiseForObject = require_promiseForObject(), _promiseReduce = require_promiseReduce(), _GraphQLError = require_GraphQLError(), _locatedError = require_locatedError(), _ast = require_ast(), _kinds = require_kinds(), _definition = require_definition(), _introspection = require_introspection(), _validate = require_validate$1(), _collectFields = require_collectFields(), _values = require_values();
	/** @category Execution */
	/**
	* A memoized collection of relevant subfields with regard to the return
	* type. Memoizing ensures the subfields are not repeatedly calculated, which
	* saves overhead when resolving lists of values.
	*
	* @internal
	*/
	let collectSubfields = (0, _memoize.memoize3)((exeContext, returnType, fieldNodes) => (0, _collectFields.collectSubfields)(exeContext.schema, exeContext.fragments, exeContext.variableValues, returnType, fieldNodes));
	/**
	* Terminology
	*
	* "Definitions" are the generic name for top-level statements in the document.
	* Examples of this include:
	* 1) Operations (such as a query)
	* 2) Fragments
	*
	* "Operations" are a generic name for requests in the document.
	* Examples of this include:
	* 1) query,
	* 2) mutation
	*
	* "Selections" are the definitions that can appear legally and at
	* single level of the query. These include:
	* 1) field references e.g `a`
	* 2) fragment "spreads" e.g. `...c`
	* 3) inline fragment "spreads" e.g. `...on Type { a }`
	*/
	/**
	* Data that must be available at all points during query execution.
	*
	* Namely, schema of the type system that is currently executing,
	* and the fragments defined in the query document
	*
	* @internal
	*/
	var CollectedErrors = class {
		constructor() {
			this._errorPositions = /* @__PURE__ */ new Set(), this._errors = [];
		}
		get errors() {
			return this._errors;
		}
		add(error, path) {
			this._hasNulledPosition(path) || (this._errorPositions.add(path), this._errors.push(error));
		}
		_hasNulledPosition(startPath) {
			let path = startPath;
			for (; path !== void 0;) {
				if (this._errorPositions.has(path)) return !0;
				path = path.prev;
			}
			return this._errorPositions.has(void 0);
		}
	};
	/**
	* Represents the response produced by executing a GraphQL operation.
	* @typeParam TData - Shape of the execution data payload.
	* @typeParam TExtensions - Shape of the extensions payload.
	*/
	/**
	* Implements the "Executing requests" section of the GraphQL specification.
	*
	* Returns either a synchronous ExecutionResult (if all encountered resolvers
	* are synchronous), or a Promise of an ExecutionResult that will eventually be
	* resolved and never rejected.
	*
	* If the arguments to this function do not result in a legal execution context,
	* a GraphQLError will be thrown immediately explaining the invalid input.
	*
	* Field errors are collected into the response instead of rejecting the
	* returned promise. Only the field that produced the error and its descendants
	* are omitted; sibling fields continue to execute. Errors from fields of
	* non-null type may propagate to the nearest nullable parent, which can be the
	* entire response data.
	* @param args - The arguments used to perform the operation.
	* @returns A completed execution result, or a promise resolving to one when execution is asynchronous.
	* @example
	* ```ts
	* // Execute an asynchronous operation with variables.
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { execute } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting(name: String!): String
	*   }
	* `);
	*
	* const result = await execute({
	*   schema,
	*   document: parse('query ($name: String!) { greeting(name: $name) }'),
	*   rootValue: {
	*     greeting: ({ name }: { name: string }) => `Hello, ${name}!`,
	*   },
	*   variableValues: { name: 'Ada' },
	* }); // => { data: { greeting: 'Hello, Ada!' } }
	* ```
	* @example
	* ```ts
	* // This variant supplies context plus custom field and type resolvers.
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { execute } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   interface Named {
	*     name: String!
	*   }
	*
	*   type User implements Named {
	*     name: String!
	*   }
	*
	*   type Query {
	*     viewer: Named
	*   }
	* `);
	*
	* const result = await execute({
	*   schema,
	*   document: parse('query Viewer { viewer { __typename name } }'),
	*   rootValue: { viewer: { kind: 'user', name: 'Ada' } },
	*   contextValue: { locale: 'en' },
	*   operationName: 'Viewer',
	*   fieldResolver: (source, _args, _contextValue, info) => {
	*     return source[info.fieldName];
	*   },
	*   typeResolver: (value) => {
	*     return value.kind === 'user' ? 'User' : undefined;
	*   },
	* });
	*
	* result; // => { data: { viewer: { __typename: 'User', name: 'Ada' } } }
	* ```
	* @example
	* ```ts
	* // This variant shows how resolver errors become field errors in the result.
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { execute } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     broken: String
	*   }
	* `);
	* const document = parse('{ broken }');
	*
	* const result = await execute({
	*   schema,
	*   document,
	*   rootValue: {
	*     broken: () => {
	*       throw new Error('Resolver failed.');
	*     },
	*   },
	* });
	*
	* result.data?.broken; // => null
	* result.errors?.[0].message; // => 'Resolver failed.'
	* ```
	* @example
	* ```ts
	* // This variant limits how many variable coercion errors are reported.
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { execute } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput!): String
	*   }
	* `);
	* const document = parse(`
	*   query ($first: ReviewInput!, $second: ReviewInput!) {
	*     first: review(input: $first)
	*     second: review(input: $second)
	*   }
	* `);
	*
	* const result = await execute({
	*   schema,
	*   document,
	*   variableValues: {
	*     first: { stars: 'bad' },
	*     second: { stars: 'also bad' },
	*   },
	*   options: { maxCoercionErrors: 1 },
	* });
	*
	* result.errors?.length; // => 2
	* result.errors?.[1].message.includes('error limit reached'); // => true
	* ```
	*/
	function execute(args) {
		arguments.length < 2 || (0, _devAssert.devAssert)(!1, "graphql@16 dropped long-deprecated support for positional arguments, please pass an object instead.");
		let { schema, document, variableValues, rootValue } = args;
		assertValidExecutionArguments(schema, document, variableValues);
		let exeContext = buildExecutionContext(args);
		if (!("schema" in exeContext)) return { errors: exeContext };
		try {
			let { operation } = exeContext, result = executeOperation(exeContext, operation, rootValue);
			return (0, _isPromise.isPromise)(result) ? result.then((data) => buildResponse(data, exeContext.collectedErrors.errors), (error) => (exeContext.collectedErrors.add(error, void 0), buildResponse(null, exeContext.collectedErrors.errors))) : buildResponse(result, exeContext.collectedErrors.errors);
		} catch (error) {
			return exeContext.collectedErrors.add(error, void 0), buildResponse(null, exeContext.collectedErrors.errors);
		}
	}
	/**
	* Also implements the "Executing requests" section of the GraphQL specification.
	* However, it guarantees to complete synchronously (or throw an error) assuming
	* that all field resolvers are also synchronous.
	* @param args - The arguments used to perform the operation.
	* @returns Completed execution output for a synchronous operation.
	* @example
	* ```ts
	* // Execute an operation synchronously when all resolvers are synchronous.
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { executeSync } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	* const document = parse('{ greeting }');
	*
	* const result = executeSync({
	*   schema,
	*   document,
	*   rootValue: {
	*     greeting: 'Hello',
	*   },
	* });
	*
	* result; // => { data: { greeting: 'Hello' } }
	* ```
	* @example
	* ```ts
	* // This variant shows executeSync throwing when a resolver returns a promise.
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { executeSync } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	*
	* executeSync({
	*   schema,
	*   document: parse('{ greeting }'),
	*   rootValue: {
	*     greeting: async () => 'Hello',
	*   },
	* }); // throws an error
	* ```
	*/
	function executeSync(args) {
		let result = execute(args);
		if ((0, _isPromise.isPromise)(result)) throw Error("GraphQL execution failed to complete synchronously.");
		return result;
	}
	/**
	* Given a completed execution context and data, build the `{ errors, data }`
	* response defined by the "Response" section of the GraphQL specification.
	*
	* @internal
	*/
	function buildResponse(data, errors) {
		return errors.length === 0 ? { data } : {
			errors,
			data
		};
	}
	/**
	* Essential assertions before executing to provide developer feedback for
	* improper use of the GraphQL library. This deprecated internal helper will be
	* removed in v17; call `assertValidSchema()` and rely on TypeScript checks
	* instead.
	*
	* @deprecated will be removed in v17 in favor of assertValidSchema() and TS checks
	* @internal
	*/
	function assertValidExecutionArguments(schema, document, rawVariableValues) {
		document || (0, _devAssert.devAssert)(!1, "Must provide document."), (0, _validate.assertValidSchema)(schema), rawVariableValues == null || (0, _isObjectLike.isObjectLike)(rawVariableValues) || (0, _devAssert.devAssert)(!1, "Variables must be provided as an Object where each property is a variable value. Perhaps look to see if an unparsed JSON string was provided.");
	}
	/**
	* Constructs a ExecutionContext object from the arguments passed to
	* execute, which we will pass throughout the other execution methods.
	*
	* Throws a GraphQLError if a valid execution context cannot be created.
	*
	* @internal
	*/
	function buildExecutionContext(args) {
		let { schema, document, rootValue, contextValue, variableValues: rawVariableValues, operationName, fieldResolver, typeResolver, subscribeFieldResolver, options } = args, operation, fragments = Object.create(null);
		for (let definition of document.definitions) switch (definition.kind) {
			case _kinds.Kind.OPERATION_DEFINITION:
				if (operationName == null) {
					if (operation !== void 0) return [new _GraphQLError.GraphQLError("Must provide operation name if query contains multiple operations.")];
					operation = definition;
				} else definition.name?.value === operationName && (operation = definition);
				break;
			case _kinds.Kind.FRAGMENT_DEFINITION: fragments[definition.name.value] = definition;
		}
		if (!operation) return operationName == null ? [new _GraphQLError.GraphQLError("Must provide an operation.")] : [new _GraphQLError.GraphQLError(`Unknown operation named "${operationName}".`)];
		/* c8 ignore next */
		let variableDefinitions = operation.variableDefinitions ?? [], coercedVariableValues = (0, _values.getVariableValues)(schema, variableDefinitions, rawVariableValues ?? {}, {
			maxErrors: options?.maxCoercionErrors ?? 50,
			hideSuggestions: args.hideSuggestions ?? !1
		});
		return coercedVariableValues.errors ? coercedVariableValues.errors : {
			schema,
			fragments,
			rootValue,
			contextValue,
			operation,
			variableValues: coercedVariableValues.coerced,
			fieldResolver: fieldResolver ?? defaultFieldResolver,
			typeResolver: typeResolver ?? defaultTypeResolver,
			subscribeFieldResolver: subscribeFieldResolver ?? defaultFieldResolver,
			collectedErrors: new CollectedErrors()
		};
	}
	/**
	* Implements the "Executing operations" section of the spec.
	*
	* @internal
	*/
	function executeOperation(exeContext, operation, rootValue) {
		let rootType = exeContext.schema.getRootType(operation.operation);
		if (rootType == null) throw new _GraphQLError.GraphQLError(`Schema is not configured to execute ${operation.operation} operation.`, { nodes: operation });
		let rootFields = (0, _collectFields.collectFields)(exeContext.schema, exeContext.fragments, exeContext.variableValues, rootType, operation.selectionSet);
		switch (operation.operation) {
			case _ast.OperationTypeNode.QUERY: return executeFields(exeContext, rootType, rootValue, void 0, rootFields);
			case _ast.OperationTypeNode.MUTATION: return executeFieldsSerially(exeContext, rootType, rootValue, void 0, rootFields);
			case _ast.OperationTypeNode.SUBSCRIPTION: return executeFields(exeContext, rootType, rootValue, void 0, rootFields);
		}
	}
	/**
	* Implements the "Executing selection sets" section of the spec
	* for fields that must be executed serially.
	*
	* @internal
	*/
	function executeFieldsSerially(exeContext, parentType, sourceValue, path, fields) {
		return (0, _promiseReduce.promiseReduce)(fields.entries(), (results, [responseName, fieldNodes]) => {
			let result = executeField(exeContext, parentType, sourceValue, fieldNodes, (0, _Path.addPath)(path, responseName, parentType.name));
			return result === void 0 ? results : (0, _isPromise.isPromise)(result) ? result.then((resolvedResult) => (results[responseName] = resolvedResult, results)) : (results[responseName] = result, results);
		}, Object.create(null));
	}
	/**
	* Implements the "Executing selection sets" section of the spec
	* for fields that may be executed in parallel.
	*
	* @internal
	*/
	function executeFields(exeContext, parentType, sourceValue, path, fields) {
		let results = Object.create(null), containsPromise = !1;
		try {
			for (let [responseName, fieldNodes] of fields.entries()) {
				let result = executeField(exeContext, parentType, sourceValue, fieldNodes, (0, _Path.addPath)(path, responseName, parentType.name));
				result !== void 0 && (results[responseName] = result, (0, _isPromise.isPromise)(result) && (containsPromise = !0));
			}
		} catch (error) {
			if (containsPromise) return (0, _promiseForObject.promiseForObject)(results).finally(() => {
				throw error;
			});
			throw error;
		}
		return containsPromise ? (0, _promiseForObject.promiseForObject)(results) : results;
	}
	/**
	* Implements the "Executing fields" section of the spec
	* In particular, this function figures out the value that the field returns by
	* calling its resolve function, then calls completeValue to complete promises,
	* serialize scalars, or execute the sub-selection-set for objects.
	*
	* @internal
	*/
	function executeField(exeContext, parentType, source, fieldNodes, path) {
		let fieldDef = getFieldDef(exeContext.schema, parentType, fieldNodes[0]);
		if (!fieldDef) return;
		let returnType = fieldDef.type, resolveFn = fieldDef.resolve ?? exeContext.fieldResolver, info = buildResolveInfo(exeContext, fieldDef, fieldNodes, parentType, path);
		try {
			let args = (0, _values.getArgumentValues)(fieldDef, fieldNodes[0], exeContext.variableValues), contextValue = exeContext.contextValue, result = resolveFn(source, args, contextValue, info), completed;
			return completed = (0, _isPromise.isPromise)(result) ? result.then((resolved) => completeValue(exeContext, returnType, fieldNodes, info, path, resolved)) : completeValue(exeContext, returnType, fieldNodes, info, path, result), (0, _isPromise.isPromise)(completed) ? completed.then(void 0, (rawError) => handleFieldError((0, _locatedError.locatedError)(rawError, fieldNodes, (0, _Path.pathToArray)(path)), returnType, path, exeContext)) : completed;
		} catch (rawError) {
			return handleFieldError((0, _locatedError.locatedError)(rawError, fieldNodes, (0, _Path.pathToArray)(path)), returnType, path, exeContext);
		}
	}
	/** @internal */
	function buildResolveInfo(exeContext, fieldDef, fieldNodes, parentType, path) {
		return {
			fieldName: fieldDef.name,
			fieldNodes,
			returnType: fieldDef.type,
			parentType,
			path,
			schema: exeContext.schema,
			fragments: exeContext.fragments,
			rootValue: exeContext.rootValue,
			operation: exeContext.operation,
			variableValues: exeContext.variableValues
		};
	}
	function handleFieldError(error, returnType, path, exeContext) {
		if ((0, _definition.isNonNullType)(returnType)) throw error;
		return exeContext.collectedErrors.add(error, path), null;
	}
	/**
	* Implements the instructions for completeValue as defined in the
	* "Value Completion" section of the spec.
	*
	* If the field type is Non-Null, then this recursively completes the value
	* for the inner type. It throws a field error if that completion returns null,
	* as per the "Nullability" section of the spec.
	*
	* If the field type is a List, then this recursively completes the value
	* for the inner type on each item in the list.
	*
	* If the field type is a Scalar or Enum, ensures the completed value is a legal
	* value of the type by calling the `serialize` method of GraphQL type
	* definition.
	*
	* If the field is an abstract type, determine the runtime type of the value
	* and then complete based on that type
	*
	* Otherwise, the field type expects a sub-selection set, and will complete the
	* value by executing all sub-selections.
	*
	* @internal
	*/
	function completeValue(exeContext, returnType, fieldNodes, info, path, result) {
		if (result instanceof Error) throw result;
		if ((0, _definition.isNonNullType)(returnType)) {
			let completed = completeValue(exeContext, returnType.ofType, fieldNodes, info, path, result);
			if (completed === null) throw Error(`Cannot return null for non-nullable field ${info.parentType.name}.${info.fieldName}.`);
			return completed;
		}
		if (result == null) return null;
		if ((0, _definition.isListType)(returnType)) return completeListValue(exeContext, returnType, fieldNodes, info, path, result);
		if ((0, _definition.isLeafType)(returnType)) return completeLeafValue(returnType, result);
		if ((0, _definition.isAbstractType)(returnType)) return completeAbstractValue(exeContext, returnType, fieldNodes, info, path, result);
		if ((0, _definition.isObjectType)(returnType)) return completeObjectValue(exeContext, returnType, fieldNodes, info, path, result);
		/* c8 ignore next 6 */
		(0, _invariant.invariant)(!1, "Cannot complete value of unexpected output type: " + (0, _inspect.inspect)(returnType));
	}
	/**
	* Complete a list value by completing each item in the list with the
	* inner type
	*
	* @internal
	*/
	function completeListValue(exeContext, returnType, fieldNodes, info, path, result) {
		if (!(0, _isIterableObject.isIterableObject)(result)) throw new _GraphQLError.GraphQLError(`Expected Iterable, but did not find one for field "${info.parentType.name}.${info.fieldName}".`);
		let itemType = returnType.ofType, containsPromise = !1, completedResults = Array.from(result, (item, index) => {
			let itemPath = (0, _Path.addPath)(path, index, void 0);
			try {
				let completedItem;
				return completedItem = (0, _isPromise.isPromise)(item) ? item.then((resolved) => completeValue(exeContext, itemType, fieldNodes, info, itemPath, resolved)) : completeValue(exeContext, itemType, fieldNodes, info, itemPath, item), (0, _isPromise.isPromise)(completedItem) ? (containsPromise = !0, completedItem.then(void 0, (rawError) => handleFieldError((0, _locatedError.locatedError)(rawError, fieldNodes, (0, _Path.pathToArray)(itemPath)), itemType, itemPath, exeContext))) : completedItem;
			} catch (rawError) {
				return handleFieldError((0, _locatedError.locatedError)(rawError, fieldNodes, (0, _Path.pathToArray)(itemPath)), itemType, itemPath, exeContext);
			}
		});
		return containsPromise ? Promise.all(completedResults) : completedResults;
	}
	/**
	* Complete a Scalar or Enum by serializing to a valid value, returning
	* null if serialization is not possible.
	*
	* @internal
	*/
	function completeLeafValue(returnType, result) {
		let serializedResult = returnType.serialize(result);
		if (serializedResult == null) throw Error(`Expected \`${(0, _inspect.inspect)(returnType)}.serialize(${(0, _inspect.inspect)(result)})\` to return non-nullable value, returned: ${(0, _inspect.inspect)(serializedResult)}`);
		return serializedResult;
	}
	/**
	* Complete a value of an abstract type by determining the runtime object type
	* of that value, then complete the value for that type.
	*
	* @internal
	*/
	function completeAbstractValue(exeContext, returnType, fieldNodes, info, path, result) {
		let resolveTypeFn = returnType.resolveType ?? exeContext.typeResolver, contextValue = exeContext.contextValue, runtimeType = resolveTypeFn(result, contextValue, info, returnType);
		return (0, _isPromise.isPromise)(runtimeType) ? runtimeType.then((resolvedRuntimeType) => completeObjectValue(exeContext, ensureValidRuntimeType(resolvedRuntimeType, exeContext, returnType, fieldNodes, info, result), fieldNodes, info, path, result)) : completeObjectValue(exeContext, ensureValidRuntimeType(runtimeType, exeContext, returnType, fieldNodes, info, result), fieldNodes, info, path, result);
	}
	function ensureValidRuntimeType(runtimeTypeName, exeContext, returnType, fieldNodes, info, result) {
		if (runtimeTypeName == null) throw new _GraphQLError.GraphQLError(`Abstract type "${returnType.name}" must resolve to an Object type at runtime for field "${info.parentType.name}.${info.fieldName}". Either the "${returnType.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`, fieldNodes);
		if ((0, _definition.isObjectType)(runtimeTypeName)) throw new _GraphQLError.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.");
		if (typeof runtimeTypeName != "string") throw new _GraphQLError.GraphQLError(`Abstract type "${returnType.name}" must resolve to an Object type at runtime for field "${info.parentType.name}.${info.fieldName}" with value ${(0, _inspect.inspect)(result)}, received "${(0, _inspect.inspect)(runtimeTypeName)}".`);
		let runtimeType = exeContext.schema.getType(runtimeTypeName);
		if (runtimeType == null) throw new _GraphQLError.GraphQLError(`Abstract type "${returnType.name}" was resolved to a type "${runtimeTypeName}" that does not exist inside the schema.`, { nodes: fieldNodes });
		if (!(0, _definition.isObjectType)(runtimeType)) throw new _GraphQLError.GraphQLError(`Abstract type "${returnType.name}" was resolved to a non-object type "${runtimeTypeName}".`, { nodes: fieldNodes });
		if (!exeContext.schema.isSubType(returnType, runtimeType)) throw new _GraphQLError.GraphQLError(`Runtime Object type "${runtimeType.name}" is not a possible type for "${returnType.name}".`, { nodes: fieldNodes });
		return runtimeType;
	}
	/**
	* Complete an Object value by executing all sub-selections.
	*
	* @internal
	*/
	function completeObjectValue(exeContext, returnType, fieldNodes, info, path, result) {
		let subFieldNodes = collectSubfields(exeContext, returnType, fieldNodes);
		if (returnType.isTypeOf) {
			let isTypeOf = returnType.isTypeOf(result, exeContext.contextValue, info);
			if ((0, _isPromise.isPromise)(isTypeOf)) return isTypeOf.then((resolvedIsTypeOf) => {
				if (!resolvedIsTypeOf) throw invalidReturnTypeError(returnType, result, fieldNodes);
				return executeFields(exeContext, returnType, result, path, subFieldNodes);
			});
			if (!isTypeOf) throw invalidReturnTypeError(returnType, result, fieldNodes);
		}
		return executeFields(exeContext, returnType, result, path, subFieldNodes);
	}
	function invalidReturnTypeError(returnType, result, fieldNodes) {
		return new _GraphQLError.GraphQLError(`Expected value of type "${returnType.name}" but got: ${(0, _inspect.inspect)(result)}.`, { nodes: fieldNodes });
	}
	/**
	* If a resolveType function is not given, then a default resolve behavior is
	* used which attempts two strategies:
	*
	* First, See if the provided value has a `__typename` field defined, if so, use
	* that value as name of the resolved type.
	*
	* Otherwise, test each possible type for the abstract type by calling
	* isTypeOf for the object being coerced, returning the first type that matches.
	*/
	let defaultTypeResolver = function(value, contextValue, info, abstractType) {
		if ((0, _isObjectLike.isObjectLike)(value) && typeof value.__typename == "string") return value.__typename;
		let possibleTypes = info.schema.getPossibleTypes(abstractType), promisedIsTypeOfResults = [];
		try {
			for (let i = 0; i < possibleTypes.length; i++) {
				let type = possibleTypes[i];
				if (type.isTypeOf) {
					let isTypeOfResult = type.isTypeOf(value, contextValue, info);
					if ((0, _isPromise.isPromise)(isTypeOfResult)) promisedIsTypeOfResults[i] = isTypeOfResult;
					else if (isTypeOfResult) return promisedIsTypeOfResults.length && Promise.allSettled(promisedIsTypeOfResults).catch(() => {}), type.name;
				}
			}
		} catch (error) {
			if (promisedIsTypeOfResults.length) return Promise.allSettled(promisedIsTypeOfResults).then(() => {
				throw error;
			});
			throw error;
		}
		if (promisedIsTypeOfResults.length) return Promise.all(promisedIsTypeOfResults).then((isTypeOfResults) => {
			for (let i = 0; i < isTypeOfResults.length; i++) if (isTypeOfResults[i]) return possibleTypes[i].name;
		});
	};
	/**
	* If a resolve function is not given, then a default resolve behavior is used
	* which takes the property of the source object of the same name as the field
	* and returns it as the result, or if it's a function, returns the result
	* of calling that function while passing along args and context value.
	*/
	exports.defaultTypeResolver = defaultTypeResolver;
	let defaultFieldResolver = function(source, args, contextValue, info) {
		if ((0, _isObjectLike.isObjectLike)(source) || typeof source == "function") {
			let property = source[info.fieldName];
			return typeof property == "function" ? source[info.fieldName](args, contextValue, info) : property;
		}
	};
	/**
	* This method looks up the field on the given type definition.
	* It has special casing for the three introspection fields,
	* __schema, __type and __typename. __typename is special because
	* it can always be queried as a field, even in situations where no
	* other fields are allowed, like on a Union. __schema and __type
	* could get automatically added to the query type, but that would
	* require mutating type definitions, which would cause issues.
	*
	* @internal
	*/
	exports.defaultFieldResolver = defaultFieldResolver;
	function getFieldDef(schema, parentType, fieldNode) {
		let fieldName = fieldNode.name.value;
		return fieldName === _introspection.SchemaMetaFieldDef.name && schema.getQueryType() === parentType ? _introspection.SchemaMetaFieldDef : fieldName === _introspection.TypeMetaFieldDef.name && schema.getQueryType() === parentType ? _introspection.TypeMetaFieldDef : fieldName === _introspection.TypeNameMetaFieldDef.name ? _introspection.TypeNameMetaFieldDef : parentType.getFields()[fieldName];
	}
})), require_graphql$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.graphql = graphql, exports.graphqlSync = graphqlSync;
	var _devAssert = require_devAssert(), _isPromise = require_isPromise(), _parser = require_parser(), _validate = require_validate$1(), _validate2 = require_validate(), _execute = require_execute();
	/**
	* Parses, validates, and executes a GraphQL document against a schema.
	*
	* This is the primary entry point for fulfilling GraphQL operations. Use this
	* when you want a single-call request lifecycle that returns a promise in all
	* cases.
	*
	* More sophisticated GraphQL servers, such as those which persist queries, may
	* wish to separate the validation and execution phases to a static-time tooling
	* step and a server runtime step.
	* @param args - Request execution arguments, including schema and source.
	* @returns A promise that resolves to an execution result or validation errors.
	* @example
	* ```ts
	* // Execute a complete asynchronous request with variables.
	* import { graphql, buildSchema } from 'graphql';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting(name: String!): String
	*   }
	* `);
	*
	* const result = await graphql({
	*   schema,
	*   source: 'query SayHello($name: String!) { greeting(name: $name) }',
	*   rootValue: {
	*     greeting: ({ name }: { name: string }) => `Hello, ${name}!`,
	*   },
	*   variableValues: { name: 'Ada' },
	*   operationName: 'SayHello',
	* }); // => { data: { greeting: 'Hello, Ada!' } }
	* ```
	* @example
	* ```ts
	* // This variant supplies context plus custom field and type resolvers.
	* import { graphql, buildSchema } from 'graphql';
	*
	* const schema = buildSchema(`
	*   interface Named {
	*     name: String!
	*   }
	*
	*   type User implements Named {
	*     name: String!
	*   }
	*
	*   type Query {
	*     viewer: Named
	*   }
	* `);
	*
	* const result = await graphql({
	*   schema,
	*   source: '{ viewer { __typename name } }',
	*   rootValue: { viewer: { kind: 'user', name: 'Ada' } },
	*   contextValue: { locale: 'en' },
	*   fieldResolver: (source, _args, context, info) => {
	*     context.locale; // => 'en'
	*     return source[info.fieldName];
	*   },
	*   typeResolver: (value) => {
	*     return value.kind === 'user' ? 'User' : undefined;
	*   },
	* }); // => { data: { viewer: { __typename: 'User', name: 'Ada' } } }
	* ```
	* @category Request Pipeline
	*/
	function graphql(args) {
		return new Promise((resolve) => resolve(graphqlImpl(args)));
	}
	/**
	* Parses, validates, and executes a GraphQL document synchronously.
	*
	* This function guarantees that execution completes synchronously, or throws an
	* error, assuming that all field resolvers are also synchronous. It throws when
	* any resolver returns a promise.
	* @param args - Request execution arguments, including schema and source.
	* @returns Completed execution output, or request errors if parsing or
	* validation fails.
	* @example
	* ```ts
	* // Execute a complete synchronous request with variables.
	* import { graphqlSync, buildSchema } from 'graphql';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting(name: String!): String
	*   }
	* `);
	*
	* const result = graphqlSync({
	*   schema,
	*   source: 'query SayHello($name: String!) { greeting(name: $name) }',
	*   rootValue: {
	*     greeting: ({ name }: { name: string }) => `Hello, ${name}!`,
	*   },
	*   variableValues: { name: 'Ada' },
	*   operationName: 'SayHello',
	* }); // => { data: { greeting: 'Hello, Ada!' } }
	* ```
	* @example
	* ```ts
	* // This variant uses a synchronous custom field resolver and context.
	* import { graphqlSync, buildSchema } from 'graphql';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	*
	* const result = graphqlSync({
	*   schema,
	*   source: '{ greeting }',
	*   fieldResolver: (_source, _args, contextValue) => {
	*     return contextValue.defaultGreeting;
	*   },
	*   contextValue: { defaultGreeting: 'Hello' },
	* }); // => { data: { greeting: 'Hello' } }
	* ```
	* @category Request Pipeline
	*/
	function graphqlSync(args) {
		let result = graphqlImpl(args);
		if ((0, _isPromise.isPromise)(result)) throw Error("GraphQL execution failed to complete synchronously.");
		return result;
	}
	function graphqlImpl(args) {
		arguments.length < 2 || (0, _devAssert.devAssert)(!1, "graphql@16 dropped long-deprecated support for positional arguments, please pass an object instead.");
		let { schema, source, rootValue, contextValue, variableValues, operationName, fieldResolver, typeResolver, hideSuggestions } = args, schemaValidationErrors = (0, _validate.validateSchema)(schema);
		if (schemaValidationErrors.length > 0) return { errors: schemaValidationErrors };
		let document;
		try {
			document = (0, _parser.parse)(source);
		} catch (syntaxError) {
			return { errors: [syntaxError] };
		}
		let validationErrors = (0, _validate2.validate)(schema, document, void 0, { hideSuggestions });
		return validationErrors.length > 0 ? { errors: validationErrors } : (0, _execute.execute)({
			schema,
			document,
			rootValue,
			contextValue,
			variableValues,
			operationName,
			fieldResolver,
			typeResolver,
			hideSuggestions
		});
	}
})), require_type = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), Object.defineProperty(exports, "DEFAULT_DEPRECATION_REASON", {
		enumerable: !0,
		get: function() {
			return _directives.DEFAULT_DEPRECATION_REASON;
		}
	}), Object.defineProperty(exports, "GRAPHQL_MAX_INT", {
		enumerable: !0,
		get: function() {
			return _scalars.GRAPHQL_MAX_INT;
		}
	}), Object.defineProperty(exports, "GRAPHQL_MIN_INT", {
		enumerable: !0,
		get: function() {
			return _scalars.GRAPHQL_MIN_INT;
		}
	}), Object.defineProperty(exports, "GraphQLBoolean", {
		enumerable: !0,
		get: function() {
			return _scalars.GraphQLBoolean;
		}
	}), Object.defineProperty(exports, "GraphQLDeprecatedDirective", {
		enumerable: !0,
		get: function() {
			return _directives.GraphQLDeprecatedDirective;
		}
	}), Object.defineProperty(exports, "GraphQLDirective", {
		enumerable: !0,
		get: function() {
			return _directives.GraphQLDirective;
		}
	}), Object.defineProperty(exports, "GraphQLEnumType", {
		enumerable: !0,
		get: function() {
			return _definition.GraphQLEnumType;
		}
	}), Object.defineProperty(exports, "GraphQLFloat", {
		enumerable: !0,
		get: function() {
			return _scalars.GraphQLFloat;
		}
	}), Object.defineProperty(exports, "GraphQLID", {
		enumerable: !0,
		get: function() {
			return _scalars.GraphQLID;
		}
	}), Object.defineProperty(exports, "GraphQLIncludeDirective", {
		enumerable: !0,
		get: function() {
			return _directives.GraphQLIncludeDirective;
		}
	}), Object.defineProperty(exports, "GraphQLInputObjectType", {
		enumerable: !0,
		get: function() {
			return _definition.GraphQLInputObjectType;
		}
	}), Object.defineProperty(exports, "GraphQLInt", {
		enumerable: !0,
		get: function() {
			return _scalars.GraphQLInt;
		}
	}), Object.defineProperty(exports, "GraphQLInterfaceType", {
		enumerable: !0,
		get: function() {
			return _definition.GraphQLInterfaceType;
		}
	}), Object.defineProperty(exports, "GraphQLList", {
		enumerable: !0,
		get: function() {
			return _definition.GraphQLList;
		}
	}), Object.defineProperty(exports, "GraphQLNonNull", {
		enumerable: !0,
		get: function() {
			return _definition.GraphQLNonNull;
		}
	}), Object.defineProperty(exports, "GraphQLObjectType", {
		enumerable: !0,
		get: function() {
			return _definition.GraphQLObjectType;
		}
	}), Object.defineProperty(exports, "GraphQLOneOfDirective", {
		enumerable: !0,
		get: function() {
			return _directives.GraphQLOneOfDirective;
		}
	}), Object.defineProperty(exports, "GraphQLScalarType", {
		enumerable: !0,
		get: function() {
			return _definition.GraphQLScalarType;
		}
	}), Object.defineProperty(exports, "GraphQLSchema", {
		enumerable: !0,
		get: function() {
			return _schema.GraphQLSchema;
		}
	}), Object.defineProperty(exports, "GraphQLSkipDirective", {
		enumerable: !0,
		get: function() {
			return _directives.GraphQLSkipDirective;
		}
	}), Object.defineProperty(exports, "GraphQLSpecifiedByDirective", {
		enumerable: !0,
		get: function() {
			return _directives.GraphQLSpecifiedByDirective;
		}
	}), Object.defineProperty(exports, "GraphQLString", {
		enumerable: !0,
		get: function() {
			return _scalars.GraphQLString;
		}
	}), Object.defineProperty(exports, "GraphQLUnionType", {
		enumerable: !0,
		get: function() {
			return _definition.GraphQLUnionType;
		}
	}), Object.defineProperty(exports, "SchemaMetaFieldDef", {
		enumerable: !0,
		get: function() {
			return _introspection.SchemaMetaFieldDef;
		}
	}), Object.defineProperty(exports, "TypeKind", {
		enumerable: !0,
		get: function() {
			return _introspection.TypeKind;
		}
	}), Object.defineProperty(exports, "TypeMetaFieldDef", {
		enumerable: !0,
		get: function() {
			return _introspection.TypeMetaFieldDef;
		}
	}), Object.defineProperty(exports, "TypeNameMetaFieldDef", {
		enumerable: !0,
		get: function() {
			return _introspection.TypeNameMetaFieldDef;
		}
	}), Object.defineProperty(exports, "__Directive", {
		enumerable: !0,
		get: function() {
			return _introspection.__Directive;
		}
	}), Object.defineProperty(exports, "__DirectiveLocation", {
		enumerable: !0,
		get: function() {
			return _introspection.__DirectiveLocation;
		}
	}), Object.defineProperty(exports, "__EnumValue", {
		enumerable: !0,
		get: function() {
			return _introspection.__EnumValue;
		}
	}), Object.defineProperty(exports, "__Field", {
		enumerable: !0,
		get: function() {
			return _introspection.__Field;
		}
	}), Object.defineProperty(exports, "__InputValue", {
		enumerable: !0,
		get: function() {
			return _introspection.__InputValue;
		}
	}), Object.defineProperty(exports, "__Schema", {
		enumerable: !0,
		get: function() {
			return _introspection.__Schema;
		}
	}), Object.defineProperty(exports, "__Type", {
		enumerable: !0,
		get: function() {
			return _introspection.__Type;
		}
	}), Object.defineProperty(exports, "__TypeKind", {
		enumerable: !0,
		get: function() {
			return _introspection.__TypeKind;
		}
	}), Object.defineProperty(exports, "assertAbstractType", {
		enumerable: !0,
		get: function() {
			return _definition.assertAbstractType;
		}
	}), Object.defineProperty(exports, "assertCompositeType", {
		enumerable: !0,
		get: function() {
			return _definition.assertCompositeType;
		}
	}), Object.defineProperty(exports, "assertDirective", {
		enumerable: !0,
		get: function() {
			return _directives.assertDirective;
		}
	}), Object.defineProperty(exports, "assertEnumType", {
		enumerable: !0,
		get: function() {
			return _definition.assertEnumType;
		}
	}), Object.defineProperty(exports, "assertEnumValueName", {
		enumerable: !0,
		get: function() {
			return _assertName.assertEnumValueName;
		}
	}), Object.defineProperty(exports, "assertInputObjectType", {
		enumerable: !0,
		get: function() {
			return _definition.assertInputObjectType;
		}
	}), Object.defineProperty(exports, "assertInputType", {
		enumerable: !0,
		get: function() {
			return _definition.assertInputType;
		}
	}), Object.defineProperty(exports, "assertInterfaceType", {
		enumerable: !0,
		get: function() {
			return _definition.assertInterfaceType;
		}
	}), Object.defineProperty(exports, "assertLeafType", {
		enumerable: !0,
		get: function() {
			return _definition.assertLeafType;
		}
	}), Object.defineProperty(exports, "assertListType", {
		enumerable: !0,
		get: function() {
			return _definition.assertListType;
		}
	}), Object.defineProperty(exports, "assertName", {
		enumerable: !0,
		get: function() {
			return _assertName.assertName;
		}
	}), Object.defineProperty(exports, "assertNamedType", {
		enumerable: !0,
		get: function() {
			return _definition.assertNamedType;
		}
	}), Object.defineProperty(exports, "assertNonNullType", {
		enumerable: !0,
		get: function() {
			return _definition.assertNonNullType;
		}
	}), Object.defineProperty(exports, "assertNullableType", {
		enumerable: !0,
		get: function() {
			return _definition.assertNullableType;
		}
	}), Object.defineProperty(exports, "assertObjectType", {
		enumerable: !0,
		get: function() {
			return _definition.assertObjectType;
		}
	}), Object.defineProperty(exports, "assertOutputType", {
		enumerable: !0,
		get: function() {
			return _definition.assertOutputType;
		}
	}), Object.defineProperty(exports, "assertScalarType", {
		enumerable: !0,
		get: function() {
			return _definition.assertScalarType;
		}
	}), Object.defineProperty(exports, "assertSchema", {
		enumerable: !0,
		get: function() {
			return _schema.assertSchema;
		}
	}), Object.defineProperty(exports, "assertType", {
		enumerable: !0,
		get: function() {
			return _definition.assertType;
		}
	}), Object.defineProperty(exports, "assertUnionType", {
		enumerable: !0,
		get: function() {
			return _definition.assertUnionType;
		}
	}), Object.defineProperty(exports, "assertValidSchema", {
		enumerable: !0,
		get: function() {
			return _validate.assertValidSchema;
		}
	}), Object.defineProperty(exports, "assertWrappingType", {
		enumerable: !0,
		get: function() {
			return _definition.assertWrappingType;
		}
	}), Object.defineProperty(exports, "getNamedType", {
		enumerable: !0,
		get: function() {
			return _definition.getNamedType;
		}
	}), Object.defineProperty(exports, "getNullableType", {
		enumerable: !0,
		get: function() {
			return _definition.getNullableType;
		}
	}), Object.defineProperty(exports, "introspectionTypes", {
		enumerable: !0,
		get: function() {
			return _introspection.introspectionTypes;
		}
	}), Object.defineProperty(exports, "isAbstractType", {
		enumerable: !0,
		get: function() {
			return _definition.isAbstractType;
		}
	}), Object.defineProperty(exports, "isCompositeType", {
		enumerable: !0,
		get: function() {
			return _definition.isCompositeType;
		}
	}), Object.defineProperty(exports, "isDirective", {
		enumerable: !0,
		get: function() {
			return _directives.isDirective;
		}
	}), Object.defineProperty(exports, "isEnumType", {
		enumerable: !0,
		get: function() {
			return _definition.isEnumType;
		}
	}), Object.defineProperty(exports, "isInputObjectType", {
		enumerable: !0,
		get: function() {
			return _definition.isInputObjectType;
		}
	}), Object.defineProperty(exports, "isInputType", {
		enumerable: !0,
		get: function() {
			return _definition.isInputType;
		}
	}), Object.defineProperty(exports, "isInterfaceType", {
		enumerable: !0,
		get: function() {
			return _definition.isInterfaceType;
		}
	}), Object.defineProperty(exports, "isIntrospectionType", {
		enumerable: !0,
		get: function() {
			return _introspection.isIntrospectionType;
		}
	}), Object.defineProperty(exports, "isLeafType", {
		enumerable: !0,
		get: function() {
			return _definition.isLeafType;
		}
	}), Object.defineProperty(exports, "isListType", {
		enumerable: !0,
		get: function() {
			return _definition.isListType;
		}
	}), Object.defineProperty(exports, "isNamedType", {
		enumerable: !0,
		get: function() {
			return _definition.isNamedType;
		}
	}), Object.defineProperty(exports, "isNonNullType", {
		enumerable: !0,
		get: function() {
			return _definition.isNonNullType;
		}
	}), Object.defineProperty(exports, "isNullableType", {
		enumerable: !0,
		get: function() {
			return _definition.isNullableType;
		}
	}), Object.defineProperty(exports, "isObjectType", {
		enumerable: !0,
		get: function() {
			return _definition.isObjectType;
		}
	}), Object.defineProperty(exports, "isOutputType", {
		enumerable: !0,
		get: function() {
			return _definition.isOutputType;
		}
	}), Object.defineProperty(exports, "isRequiredArgument", {
		enumerable: !0,
		get: function() {
			return _definition.isRequiredArgument;
		}
	}), Object.defineProperty(exports, "isRequiredInputField", {
		enumerable: !0,
		get: function() {
			return _definition.isRequiredInputField;
		}
	}), Object.defineProperty(exports, "isScalarType", {
		enumerable: !0,
		get: function() {
			return _definition.isScalarType;
		}
	}), Object.defineProperty(exports, "isSchema", {
		enumerable: !0,
		get: function() {
			return _schema.isSchema;
		}
	}), Object.defineProperty(exports, "isSpecifiedDirective", {
		enumerable: !0,
		get: function() {
			return _directives.isSpecifiedDirective;
		}
	}), Object.defineProperty(exports, "isSpecifiedScalarType", {
		enumerable: !0,
		get: function() {
			return _scalars.isSpecifiedScalarType;
		}
	}), Object.defineProperty(exports, "isType", {
		enumerable: !0,
		get: function() {
			return _definition.isType;
		}
	}), Object.defineProperty(exports, "isUnionType", {
		enumerable: !0,
		get: function() {
			return _definition.isUnionType;
		}
	}), Object.defineProperty(exports, "isWrappingType", {
		enumerable: !0,
		get: function() {
			return _definition.isWrappingType;
		}
	}), Object.defineProperty(exports, "resolveObjMapThunk", {
		enumerable: !0,
		get: function() {
			return _definition.resolveObjMapThunk;
		}
	}), Object.defineProperty(exports, "resolveReadonlyArrayThunk", {
		enumerable: !0,
		get: function() {
			return _definition.resolveReadonlyArrayThunk;
		}
	}), Object.defineProperty(exports, "specifiedDirectives", {
		enumerable: !0,
		get: function() {
			return _directives.specifiedDirectives;
		}
	}), Object.defineProperty(exports, "specifiedScalarTypes", {
		enumerable: !0,
		get: function() {
			return _scalars.specifiedScalarTypes;
		}
	}), Object.defineProperty(exports, "validateSchema", {
		enumerable: !0,
		get: function() {
			return _validate.validateSchema;
		}
	});
	var _schema = require_schema(), _definition = require_definition(), _directives = require_directives(), _scalars = require_scalars(), _introspection = require_introspection(), _validate = require_validate$1(), _assertName = require_assertName();
})), require_language = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), Object.defineProperty(exports, "BREAK", {
		enumerable: !0,
		get: function() {
			return _visitor.BREAK;
		}
	}), Object.defineProperty(exports, "DirectiveLocation", {
		enumerable: !0,
		get: function() {
			return _directiveLocation.DirectiveLocation;
		}
	}), Object.defineProperty(exports, "Kind", {
		enumerable: !0,
		get: function() {
			return _kinds.Kind;
		}
	}), Object.defineProperty(exports, "Lexer", {
		enumerable: !0,
		get: function() {
			return _lexer.Lexer;
		}
	}), Object.defineProperty(exports, "Location", {
		enumerable: !0,
		get: function() {
			return _ast.Location;
		}
	}), Object.defineProperty(exports, "OperationTypeNode", {
		enumerable: !0,
		get: function() {
			return _ast.OperationTypeNode;
		}
	}), Object.defineProperty(exports, "Source", {
		enumerable: !0,
		get: function() {
			return _source.Source;
		}
	}), Object.defineProperty(exports, "Token", {
		enumerable: !0,
		get: function() {
			return _ast.Token;
		}
	}), Object.defineProperty(exports, "TokenKind", {
		enumerable: !0,
		get: function() {
			return _tokenKind.TokenKind;
		}
	}), Object.defineProperty(exports, "getEnterLeaveForKind", {
		enumerable: !0,
		get: function() {
			return _visitor.getEnterLeaveForKind;
		}
	}), Object.defineProperty(exports, "getLocation", {
		enumerable: !0,
		get: function() {
			return _location.getLocation;
		}
	}), Object.defineProperty(exports, "getVisitFn", {
		enumerable: !0,
		get: function() {
			return _visitor.getVisitFn;
		}
	}), Object.defineProperty(exports, "isConstValueNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isConstValueNode;
		}
	}), Object.defineProperty(exports, "isDefinitionNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isDefinitionNode;
		}
	}), Object.defineProperty(exports, "isExecutableDefinitionNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isExecutableDefinitionNode;
		}
	}), Object.defineProperty(exports, "isSchemaCoordinateNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isSchemaCoordinateNode;
		}
	}), Object.defineProperty(exports, "isSelectionNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isSelectionNode;
		}
	}), Object.defineProperty(exports, "isTypeDefinitionNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isTypeDefinitionNode;
		}
	}), Object.defineProperty(exports, "isTypeExtensionNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isTypeExtensionNode;
		}
	}), Object.defineProperty(exports, "isTypeNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isTypeNode;
		}
	}), Object.defineProperty(exports, "isTypeSystemDefinitionNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isTypeSystemDefinitionNode;
		}
	}), Object.defineProperty(exports, "isTypeSystemExtensionNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isTypeSystemExtensionNode;
		}
	}), Object.defineProperty(exports, "isValueNode", {
		enumerable: !0,
		get: function() {
			return _predicates.isValueNode;
		}
	}), Object.defineProperty(exports, "parse", {
		enumerable: !0,
		get: function() {
			return _parser.parse;
		}
	}), Object.defineProperty(exports, "parseConstValue", {
		enumerable: !0,
		get: function() {
			return _parser.parseConstValue;
		}
	}), Object.defineProperty(exports, "parseSchemaCoordinate", {
		enumerable: !0,
		get: function() {
			return _parser.parseSchemaCoordinate;
		}
	}), Object.defineProperty(exports, "parseType", {
		enumerable: !0,
		get: function() {
			return _parser.parseType;
		}
	}), Object.defineProperty(exports, "parseValue", {
		enumerable: !0,
		get: function() {
			return _parser.parseValue;
		}
	}), Object.defineProperty(exports, "print", {
		enumerable: !0,
		get: function() {
			return _printer.print;
		}
	}), Object.defineProperty(exports, "printLocation", {
		enumerable: !0,
		get: function() {
			return _printLocation.printLocation;
		}
	}), Object.defineProperty(exports, "printSourceLocation", {
		enumerable: !0,
		get: function() {
			return _printLocation.printSourceLocation;
		}
	}), Object.defineProperty(exports, "visit", {
		enumerable: !0,
		get: function() {
			return _visitor.visit;
		}
	}), Object.defineProperty(exports, "visitInParallel", {
		enumerable: !0,
		get: function() {
			return _visitor.visitInParallel;
		}
	});
	var _source = require_source(), _location = require_location(), _printLocation = require_printLocation(), _kinds = require_kinds(), _tokenKind = require_tokenKind(), _lexer = require_lexer(), _parser = require_parser(), _printer = require_printer(), _visitor = require_visitor(), _ast = require_ast(), _predicates = require_predicates(), _directiveLocation = require_directiveLocation();
})), require_isAsyncIterable = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.isAsyncIterable = isAsyncIterable;
	/**
	* Returns true if the provided object implements the AsyncIterator protocol via
	* implementing a `Symbol.asyncIterator` method.
	*
	* @internal
	*/
	function isAsyncIterable(maybeAsyncIterable) {
		return typeof maybeAsyncIterable?.[Symbol.asyncIterator] == "function";
	}
})), require_mapAsyncIterator = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.mapAsyncIterator = mapAsyncIterator;
	/**
	* Given an AsyncIterable and a callback function, return an AsyncIterator
	* which produces values mapped via calling the callback function.
	*
	* @internal
	*/
	function mapAsyncIterator(iterable, callback) {
		let iterator = iterable[Symbol.asyncIterator]();
		async function mapResult(result) {
			if (result.done) return result;
			try {
				return {
					value: await callback(result.value),
					done: !1
				};
			} catch (error) {
				throw await returnIgnoringErrors(), error;
			}
		}
		async function returnIgnoringErrors() {
			if (typeof iterator.return == "function") try {
				await iterator.return();
			} catch {}
		}
		return {
			async next() {
				return mapResult(await iterator.next());
			},
			async return() {
				return typeof iterator.return == "function" ? mapResult(await iterator.return()) : {
					value: void 0,
					done: !0
				};
			},
			async throw(error) {
				if (typeof iterator.throw == "function") return mapResult(await iterator.throw(error));
				throw await returnIgnoringErrors(), error;
			},
			[Symbol.asyncIterator]() {
				return this;
			}
		};
	}
})), require_subscribe = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.createSourceEventStream = createSourceEventStream, exports.subscribe = subscribe;
	var _devAssert = require_devAssert(), _inspect = require_inspect(), _isAsyncIterable = require_isAsyncIterable(), _Path = require_Path(), _GraphQLError = require_GraphQLError(), _locatedError = require_locatedError(), _collectFields = require_collectFields(), _execute = require_execute(), _mapAsyncIterator = require_mapAsyncIterator(), _values = require_values();
	/** @category Subscriptions */
	/**
	* Implements the "Subscribe" algorithm described in the GraphQL specification.
	*
	* Returns a Promise that resolves to either an AsyncIterator (if successful)
	* or an ExecutionResult (error). The promise will be rejected if the schema or
	* other arguments to this function are invalid, or if the resolved event stream
	* is not an async iterable.
	*
	* If the client-provided arguments to this function do not result in a
	* compliant subscription, a GraphQL Response (ExecutionResult) with
	* descriptive errors and no data will be returned.
	*
	* If the source stream could not be created due to faulty subscription
	* resolver logic or underlying systems, the promise will resolve to a single
	* ExecutionResult containing `errors` and no `data`.
	*
	* If the operation succeeded, the promise resolves to an AsyncIterator, which
	* yields a stream of ExecutionResults representing the response stream.
	*
	* Each payload yielded by the source event stream is executed with the payload
	* as the root value. This maps the subscription source stream into the response
	* stream described by the GraphQL specification.
	*
	* Accepts an object with named arguments.
	* @param args - The arguments used to perform the operation.
	* @returns A source stream mapped to execution results, or an execution result
	* containing subscription errors.
	* @example
	* ```ts
	* // Use a same-named rootValue function to provide the source event stream.
	* import assert from 'node:assert';
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { subscribe } from 'graphql/execution';
	*
	* async function* greetings() {
	*   yield { greeting: 'Hello' };
	*   yield { greeting: 'Bonjour' };
	* }
	*
	* const schema = buildSchema(`
	*   type Query {
	*     noop: String
	*   }
	*
	*   type Subscription {
	*     greeting: String
	*   }
	* `);
	*
	* const result = await subscribe({
	*   schema,
	*   document: parse('subscription { greeting }'),
	*   rootValue: { greeting: () => greetings() },
	* });
	*
	* assert('next' in result);
	*
	* const firstPayload = await result.next();
	* firstPayload.value; // => { data: { greeting: 'Hello' } }
	* ```
	* @example
	* ```ts
	* // This variant supplies events through a custom subscribeFieldResolver.
	* import assert from 'node:assert';
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { subscribe } from 'graphql/execution';
	*
	* async function* defaultGreetings() {
	*   yield { greeting: 'Hello' };
	* }
	*
	* async function* frenchGreetings() {
	*   yield { greeting: 'Bonjour' };
	* }
	*
	* const schema = buildSchema(`
	*   type Query {
	*     noop: String
	*   }
	*
	*   type Subscription {
	*     greeting(locale: String): String
	*   }
	* `);
	*
	* const result = await subscribe({
	*   schema,
	*   document: parse(
	*     'subscription Greeting($locale: String) { greeting(locale: $locale) }',
	*   ),
	*   rootValue: {
	*     greeting: (
	*       args: { locale?: string },
	*       contextValue: { defaultLocale: string },
	*     ) => {
	*       const locale = args.locale ?? contextValue.defaultLocale;
	*       return locale === 'fr' ? frenchGreetings() : defaultGreetings();
	*     },
	*   },
	*   contextValue: { defaultLocale: 'fr' },
	*   variableValues: { locale: 'fr' },
	*   operationName: 'Greeting',
	*   subscribeFieldResolver: (rootValue, args, contextValue, info) => {
	*     args.locale; // => 'fr'
	*     return rootValue[info.fieldName](args, contextValue);
	*   },
	* });
	*
	* assert('next' in result);
	*
	* const firstPayload = await result.next();
	* firstPayload.value; // => { data: { greeting: 'Bonjour' } }
	* ```
	* @example
	* ```ts
	* // This variant shows the error result when the schema has no subscription root.
	* import assert from 'node:assert';
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { subscribe } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     noop: String
	*   }
	* `);
	*
	* const result = await subscribe({
	*   schema,
	*   document: parse('subscription { greeting }'),
	* });
	*
	* assert('errors' in result);
	*
	* result.errors?.[0].message; // => 'Schema is not configured to execute subscription operation.'
	* ```
	*/
	async function subscribe(args) {
		arguments.length < 2 || (0, _devAssert.devAssert)(!1, "graphql@16 dropped long-deprecated support for positional arguments, please pass an object instead.");
		let resultOrStream = await createSourceEventStream(args);
		return (0, _isAsyncIterable.isAsyncIterable)(resultOrStream) ? (0, _mapAsyncIterator.mapAsyncIterator)(resultOrStream, (payload) => (0, _execute.execute)({
			...args,
			rootValue: payload
		})) : resultOrStream;
	}
	function toNormalizedArgs(args) {
		let firstArg = args[0];
		return firstArg && "document" in firstArg ? firstArg : {
			schema: firstArg,
			document: args[1],
			rootValue: args[2],
			contextValue: args[3],
			variableValues: args[4],
			operationName: args[5],
			subscribeFieldResolver: args[6]
		};
	}
	/**
	* Implements the "CreateSourceEventStream" algorithm described in the
	* GraphQL specification, resolving the subscription source event stream.
	*
	* Returns a Promise that resolves to either an AsyncIterable (if successful)
	* or an ExecutionResult (error). The promise will be rejected if the schema or
	* other arguments to this function are invalid, or if the resolved event stream
	* is not an async iterable.
	*
	* If the client-provided arguments to this function do not result in a
	* compliant subscription, a GraphQL Response (ExecutionResult) with
	* descriptive errors and no data will be returned.
	*
	* If the source stream could not be created due to faulty subscription
	* resolver logic or underlying systems, the promise will resolve to a single
	* ExecutionResult containing `errors` and no `data`.
	*
	* If the operation succeeded, the promise resolves to the AsyncIterable for the
	* event stream returned by the resolver.
	*
	* A Source Event Stream represents a sequence of events, each of which triggers
	* a GraphQL execution for that event.
	*
	* This may be useful when hosting the stateful subscription service in a
	* different process or machine than the stateless GraphQL execution engine,
	* or otherwise separating these two steps. For more on this, see the
	* "Supporting Subscriptions at Scale" information in the GraphQL specification.
	* @param args - The arguments used to perform the operation.
	* @returns The source event stream, or an execution result containing subscription errors.
	* @example
	* ```ts
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { createSourceEventStream } from 'graphql/execution';
	*
	* async function* greetings() {
	*   yield { greeting: 'Hello' };
	* }
	*
	* const schema = buildSchema(`
	*   type Query {
	*     noop: String
	*   }
	*
	*   type Subscription {
	*     greeting: String
	*   }
	* `);
	*
	* const stream = await createSourceEventStream({
	*   schema,
	*   document: parse('subscription { greeting }'),
	*   rootValue: { greeting: () => greetings() },
	* });
	*
	* Symbol.asyncIterator in stream; // => true
	* ```
	*/
	/** @internal */
	async function createSourceEventStream(...rawArgs) {
		let args = toNormalizedArgs(rawArgs), { schema, document, variableValues } = args;
		(0, _execute.assertValidExecutionArguments)(schema, document, variableValues);
		let exeContext = (0, _execute.buildExecutionContext)(args);
		if (!("schema" in exeContext)) return { errors: exeContext };
		try {
			let eventStream = await executeSubscription(exeContext);
			if (!(0, _isAsyncIterable.isAsyncIterable)(eventStream)) throw Error(`Subscription field must return Async Iterable. Received: ${(0, _inspect.inspect)(eventStream)}.`);
			return eventStream;
		} catch (error) {
			if (error instanceof _GraphQLError.GraphQLError) return { errors: [error] };
			throw error;
		}
	}
	async function executeSubscription(exeContext) {
		let { schema, fragments, operation, variableValues, rootValue } = exeContext, rootType = schema.getSubscriptionType();
		if (rootType == null) throw new _GraphQLError.GraphQLError("Schema is not configured to execute subscription operation.", { nodes: operation });
		let [responseName, fieldNodes] = [...(0, _collectFields.collectFields)(schema, fragments, variableValues, rootType, operation.selectionSet).entries()][0], fieldDef = (0, _execute.getFieldDef)(schema, rootType, fieldNodes[0]);
		if (!fieldDef) {
			let fieldName = fieldNodes[0].name.value;
			throw new _GraphQLError.GraphQLError(`The subscription field "${fieldName}" is not defined.`, { nodes: fieldNodes });
		}
		let path = (0, _Path.addPath)(void 0, responseName, rootType.name), info = (0, _execute.buildResolveInfo)(exeContext, fieldDef, fieldNodes, rootType, path);
		try {
			let args = (0, _values.getArgumentValues)(fieldDef, fieldNodes[0], variableValues), contextValue = exeContext.contextValue, eventStream = await (fieldDef.subscribe ?? exeContext.subscribeFieldResolver)(rootValue, args, contextValue, info);
			if (eventStream instanceof Error) throw eventStream;
			return eventStream;
		} catch (error) {
			throw (0, _locatedError.locatedError)(error, fieldNodes, (0, _Path.pathToArray)(path));
		}
	}
})), require_execution = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), Object.defineProperty(exports, "createSourceEventStream", {
		enumerable: !0,
		get: function() {
			return _subscribe.createSourceEventStream;
		}
	}), Object.defineProperty(exports, "defaultFieldResolver", {
		enumerable: !0,
		get: function() {
			return _execute.defaultFieldResolver;
		}
	}), Object.defineProperty(exports, "defaultTypeResolver", {
		enumerable: !0,
		get: function() {
			return _execute.defaultTypeResolver;
		}
	}), Object.defineProperty(exports, "execute", {
		enumerable: !0,
		get: function() {
			return _execute.execute;
		}
	}), Object.defineProperty(exports, "executeSync", {
		enumerable: !0,
		get: function() {
			return _execute.executeSync;
		}
	}), Object.defineProperty(exports, "getArgumentValues", {
		enumerable: !0,
		get: function() {
			return _values.getArgumentValues;
		}
	}), Object.defineProperty(exports, "getDirectiveValues", {
		enumerable: !0,
		get: function() {
			return _values.getDirectiveValues;
		}
	}), Object.defineProperty(exports, "getVariableValues", {
		enumerable: !0,
		get: function() {
			return _values.getVariableValues;
		}
	}), Object.defineProperty(exports, "responsePathAsArray", {
		enumerable: !0,
		get: function() {
			return _Path.pathToArray;
		}
	}), Object.defineProperty(exports, "subscribe", {
		enumerable: !0,
		get: function() {
			return _subscribe.subscribe;
		}
	});
	var _Path = require_Path(), _execute = require_execute(), _subscribe = require_subscribe(), _values = require_values();
})), require_NoDeprecatedCustomRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NoDeprecatedCustomRule = NoDeprecatedCustomRule;
	var _invariant = require_invariant(), _GraphQLError = require_GraphQLError(), _definition = require_definition();
	/** @category Custom Rules */
	/**
	* No deprecated
	*
	* A GraphQL document is only valid if all selected fields and all used enum values have not been
	* deprecated.
	*
	* Note: This rule is optional and is not part of the Validation section of the GraphQL
	* Specification. The main purpose of this rule is detection of deprecated usages and not
	* necessarily to forbid their use when querying a service.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import {
	*   GraphQLObjectType,
	*   GraphQLSchema,
	*   GraphQLString,
	*   parse,
	*   validate,
	* } from 'graphql';
	* import { NoDeprecatedCustomRule } from 'graphql/validation';
	*
	* const schema = new GraphQLSchema({
	*   query: new GraphQLObjectType({
	*     name: 'Query',
	*     fields: {
	*       name: { type: GraphQLString },
	*       oldName: {
	*         type: GraphQLString,
	*         deprecationReason: 'Use name instead.',
	*       },
	*     },
	*   }),
	* });
	*
	* const invalidDocument = parse(`
	*   { oldName }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   NoDeprecatedCustomRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { name }
	* `);
	* const validErrors = validate(schema, validDocument, [NoDeprecatedCustomRule]); // => []
	* ```
	*/
	function NoDeprecatedCustomRule(context) {
		return {
			Field(node) {
				let fieldDef = context.getFieldDef(), deprecationReason = fieldDef?.deprecationReason;
				if (fieldDef && deprecationReason != null) {
					let parentType = context.getParentType();
					parentType ?? (0, _invariant.invariant)(!1), context.reportError(new _GraphQLError.GraphQLError(`The field ${parentType.name}.${fieldDef.name} is deprecated. ${deprecationReason}`, { nodes: node }));
				}
			},
			Argument(node) {
				let argDef = context.getArgument(), deprecationReason = argDef?.deprecationReason;
				if (argDef && deprecationReason != null) {
					let directiveDef = context.getDirective();
					if (directiveDef != null) context.reportError(new _GraphQLError.GraphQLError(`Directive "@${directiveDef.name}" argument "${argDef.name}" is deprecated. ${deprecationReason}`, { nodes: node }));
					else {
						let parentType = context.getParentType(), fieldDef = context.getFieldDef();
						parentType != null && fieldDef != null || (0, _invariant.invariant)(!1), context.reportError(new _GraphQLError.GraphQLError(`Field "${parentType.name}.${fieldDef.name}" argument "${argDef.name}" is deprecated. ${deprecationReason}`, { nodes: node }));
					}
				}
			},
			ObjectField(node) {
				let inputObjectDef = (0, _definition.getNamedType)(context.getParentInputType());
				if ((0, _definition.isInputObjectType)(inputObjectDef)) {
					let inputFieldDef = inputObjectDef.getFields()[node.name.value], deprecationReason = inputFieldDef?.deprecationReason;
					deprecationReason != null && context.reportError(new _GraphQLError.GraphQLError(`The input field ${inputObjectDef.name}.${inputFieldDef.name} is deprecated. ${deprecationReason}`, { nodes: node }));
				}
			},
			EnumValue(node) {
				let enumValueDef = context.getEnumValue(), deprecationReason = enumValueDef?.deprecationReason;
				if (enumValueDef && deprecationReason != null) {
					let enumTypeDef = (0, _definition.getNamedType)(context.getInputType());
					enumTypeDef ?? (0, _invariant.invariant)(!1), context.reportError(new _GraphQLError.GraphQLError(`The enum value "${enumTypeDef.name}.${enumValueDef.name}" is deprecated. ${deprecationReason}`, { nodes: node }));
				}
			}
		};
	}
})), require_NoSchemaIntrospectionCustomRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NoSchemaIntrospectionCustomRule = NoSchemaIntrospectionCustomRule;
	var _GraphQLError = require_GraphQLError(), _definition = require_definition(), _introspection = require_introspection();
	/** @category Custom Rules */
	/**
	* Prohibit introspection queries
	*
	* A GraphQL document is only valid if all fields selected are not fields that
	* return an introspection type.
	*
	* Note: This rule is optional and is not part of the Validation section of the
	* GraphQL Specification. This rule effectively disables introspection, which
	* does not reflect best practices and should only be done if absolutely necessary.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { NoSchemaIntrospectionCustomRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { __schema { queryType { name } } }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   NoSchemaIntrospectionCustomRule,
	* ]);
	*
	* invalidErrors.length; // => 2
	*
	* const validDocument = parse(`
	*   { name }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   NoSchemaIntrospectionCustomRule,
	* ]); // => []
	* ```
	*/
	function NoSchemaIntrospectionCustomRule(context) {
		return { Field(node) {
			let type = (0, _definition.getNamedType)(context.getType());
			type && (0, _introspection.isIntrospectionType)(type) && context.reportError(new _GraphQLError.GraphQLError(`GraphQL introspection has been disabled, but the requested query contained the field "${node.name.value}".`, { nodes: node }));
		} };
	}
})), require_validation = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), Object.defineProperty(exports, "ExecutableDefinitionsRule", {
		enumerable: !0,
		get: function() {
			return _ExecutableDefinitionsRule.ExecutableDefinitionsRule;
		}
	}), Object.defineProperty(exports, "FieldsOnCorrectTypeRule", {
		enumerable: !0,
		get: function() {
			return _FieldsOnCorrectTypeRule.FieldsOnCorrectTypeRule;
		}
	}), Object.defineProperty(exports, "FragmentsOnCompositeTypesRule", {
		enumerable: !0,
		get: function() {
			return _FragmentsOnCompositeTypesRule.FragmentsOnCompositeTypesRule;
		}
	}), Object.defineProperty(exports, "KnownArgumentNamesRule", {
		enumerable: !0,
		get: function() {
			return _KnownArgumentNamesRule.KnownArgumentNamesRule;
		}
	}), Object.defineProperty(exports, "KnownDirectivesRule", {
		enumerable: !0,
		get: function() {
			return _KnownDirectivesRule.KnownDirectivesRule;
		}
	}), Object.defineProperty(exports, "KnownFragmentNamesRule", {
		enumerable: !0,
		get: function() {
			return _KnownFragmentNamesRule.KnownFragmentNamesRule;
		}
	}), Object.defineProperty(exports, "KnownTypeNamesRule", {
		enumerable: !0,
		get: function() {
			return _KnownTypeNamesRule.KnownTypeNamesRule;
		}
	}), Object.defineProperty(exports, "LoneAnonymousOperationRule", {
		enumerable: !0,
		get: function() {
			return _LoneAnonymousOperationRule.LoneAnonymousOperationRule;
		}
	}), Object.defineProperty(exports, "LoneSchemaDefinitionRule", {
		enumerable: !0,
		get: function() {
			return _LoneSchemaDefinitionRule.LoneSchemaDefinitionRule;
		}
	}), Object.defineProperty(exports, "MaxIntrospectionDepthRule", {
		enumerable: !0,
		get: function() {
			return _MaxIntrospectionDepthRule.MaxIntrospectionDepthRule;
		}
	}), Object.defineProperty(exports, "NoDeprecatedCustomRule", {
		enumerable: !0,
		get: function() {
			return _NoDeprecatedCustomRule.NoDeprecatedCustomRule;
		}
	}), Object.defineProperty(exports, "NoFragmentCyclesRule", {
		enumerable: !0,
		get: function() {
			return _NoFragmentCyclesRule.NoFragmentCyclesRule;
		}
	}), Object.defineProperty(exports, "NoSchemaIntrospectionCustomRule", {
		enumerable: !0,
		get: function() {
			return _NoSchemaIntrospectionCustomRule.NoSchemaIntrospectionCustomRule;
		}
	}), Object.defineProperty(exports, "NoUndefinedVariablesRule", {
		enumerable: !0,
		get: function() {
			return _NoUndefinedVariablesRule.NoUndefinedVariablesRule;
		}
	}), Object.defineProperty(exports, "NoUnusedFragmentsRule", {
		enumerable: !0,
		get: function() {
			return _NoUnusedFragmentsRule.NoUnusedFragmentsRule;
		}
	}), Object.defineProperty(exports, "NoUnusedVariablesRule", {
		enumerable: !0,
		get: function() {
			return _NoUnusedVariablesRule.NoUnusedVariablesRule;
		}
	}), Object.defineProperty(exports, "OverlappingFieldsCanBeMergedRule", {
		enumerable: !0,
		get: function() {
			return _OverlappingFieldsCanBeMergedRule.OverlappingFieldsCanBeMergedRule;
		}
	}), Object.defineProperty(exports, "PossibleFragmentSpreadsRule", {
		enumerable: !0,
		get: function() {
			return _PossibleFragmentSpreadsRule.PossibleFragmentSpreadsRule;
		}
	}), Object.defineProperty(exports, "PossibleTypeExtensionsRule", {
		enumerable: !0,
		get: function() {
			return _PossibleTypeExtensionsRule.PossibleTypeExtensionsRule;
		}
	}), Object.defineProperty(exports, "ProvidedRequiredArgumentsRule", {
		enumerable: !0,
		get: function() {
			return _ProvidedRequiredArgumentsRule.ProvidedRequiredArgumentsRule;
		}
	}), Object.defineProperty(exports, "ScalarLeafsRule", {
		enumerable: !0,
		get: function() {
			return _ScalarLeafsRule.ScalarLeafsRule;
		}
	}), Object.defineProperty(exports, "SingleFieldSubscriptionsRule", {
		enumerable: !0,
		get: function() {
			return _SingleFieldSubscriptionsRule.SingleFieldSubscriptionsRule;
		}
	}), Object.defineProperty(exports, "UniqueArgumentDefinitionNamesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueArgumentDefinitionNamesRule.UniqueArgumentDefinitionNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueArgumentNamesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueArgumentNamesRule.UniqueArgumentNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueDirectiveNamesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueDirectiveNamesRule.UniqueDirectiveNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueDirectivesPerLocationRule", {
		enumerable: !0,
		get: function() {
			return _UniqueDirectivesPerLocationRule.UniqueDirectivesPerLocationRule;
		}
	}), Object.defineProperty(exports, "UniqueEnumValueNamesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueEnumValueNamesRule.UniqueEnumValueNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueFieldDefinitionNamesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueFieldDefinitionNamesRule.UniqueFieldDefinitionNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueFragmentNamesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueFragmentNamesRule.UniqueFragmentNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueInputFieldNamesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueInputFieldNamesRule.UniqueInputFieldNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueOperationNamesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueOperationNamesRule.UniqueOperationNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueOperationTypesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueOperationTypesRule.UniqueOperationTypesRule;
		}
	}), Object.defineProperty(exports, "UniqueTypeNamesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueTypeNamesRule.UniqueTypeNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueVariableNamesRule", {
		enumerable: !0,
		get: function() {
			return _UniqueVariableNamesRule.UniqueVariableNamesRule;
		}
	}), Object.defineProperty(exports, "ValidationContext", {
		enumerable: !0,
		get: function() {
			return _ValidationContext.ValidationContext;
		}
	}), Object.defineProperty(exports, "ValuesOfCorrectTypeRule", {
		enumerable: !0,
		get: function() {
			return _ValuesOfCorrectTypeRule.ValuesOfCorrectTypeRule;
		}
	}), Object.defineProperty(exports, "VariablesAreInputTypesRule", {
		enumerable: !0,
		get: function() {
			return _VariablesAreInputTypesRule.VariablesAreInputTypesRule;
		}
	}), Object.defineProperty(exports, "VariablesInAllowedPositionRule", {
		enumerable: !0,
		get: function() {
			return _VariablesInAllowedPositionRule.VariablesInAllowedPositionRule;
		}
	}), Object.defineProperty(exports, "recommendedRules", {
		enumerable: !0,
		get: function() {
			return _specifiedRules.recommendedRules;
		}
	}), Object.defineProperty(exports, "specifiedRules", {
		enumerable: !0,
		get: function() {
			return _specifiedRules.specifiedRules;
		}
	}), Object.defineProperty(exports, "validate", {
		enumerable: !0,
		get: function() {
			return _validate.validate;
		}
	});
	var _validate = require_validate(), _ValidationContext = require_ValidationContext(), _specifiedRules = require_specifiedRules(), _ExecutableDefinitionsRule = require_ExecutableDefinitionsRule(), _FieldsOnCorrectTypeRule = require_FieldsOnCorrectTypeRule(), _FragmentsOnCompositeTypesRule = require_FragmentsOnCompositeTypesRule(), _KnownArgumentNamesRule = require_KnownArgumentNamesRule(), _KnownDirectivesRule = require_KnownDirectivesRule(), _KnownFragmentNamesRule = require_KnownFragmentNamesRule(), _KnownTypeNamesRule = require_KnownTypeNamesRule(), _LoneAnonymousOperationRule = require_LoneAnonymousOperationRule(), _NoFragmentCyclesRule = require_NoFragmentCyclesRule(), _NoUndefinedVariablesRule = require_NoUndefinedVariablesRule(), _NoUnusedFragmentsRule = require_NoUnusedFragmentsRule(), _NoUnusedVariablesRule = require_NoUnusedVariablesRule(), _OverlappingFieldsCanBeMergedRule = require_OverlappingFieldsCanBeMergedRule(), _PossibleFragmentSpreadsRule = require_PossibleFragmentSpreadsRule(), _ProvidedRequiredArgumentsRule = require_ProvidedRequiredArgumentsRule(), _ScalarLeafsRule = require_ScalarLeafsRule(), _SingleFieldSubscriptionsRule = require_SingleFieldSubscriptionsRule(), _UniqueArgumentNamesRule = require_UniqueArgumentNamesRule(), _UniqueDirectivesPerLocationRule = require_UniqueDirectivesPerLocationRule(), _UniqueFragmentNamesRule = require_UniqueFragmentNamesRule(), _UniqueInputFieldNamesRule = require_UniqueInputFieldNamesRule(), _UniqueOperationNamesRule = require_UniqueOperationNamesRule(), _UniqueVariableNamesRule = require_UniqueVariableNamesRule(), _ValuesOfCorrectTypeRule = require_ValuesOfCorrectTypeRule(), _VariablesAreInputTypesRule = require_VariablesAreInputTypesRule(), _VariablesInAllowedPositionRule = require_VariablesInAllowedPositionRule(), _MaxIntrospectionDepthRule = require_MaxIntrospectionDepthRule(), _LoneSchemaDefinitionRule = require_LoneSchemaDefinitionRule(), _UniqueOperationTypesRule = require_UniqueOperationTypesRule(), _UniqueTypeNamesRule = require_UniqueTypeNamesRule(), _UniqueEnumValueNamesRule = require_UniqueEnumValueNamesRule(), _UniqueFieldDefinitionNamesRule = require_UniqueFieldDefinitionNamesRule(), _UniqueArgumentDefinitionNamesRule = require_UniqueArgumentDefinitionNamesRule(), _UniqueDirectiveNamesRule = require_UniqueDirectiveNamesRule(), _PossibleTypeExtensionsRule = require_PossibleTypeExtensionsRule(), _NoDeprecatedCustomRule = require_NoDeprecatedCustomRule(), _NoSchemaIntrospectionCustomRule = require_NoSchemaIntrospectionCustomRule();
})), require_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), Object.defineProperty(exports, "GraphQLError", {
		enumerable: !0,
		get: function() {
			return _GraphQLError.GraphQLError;
		}
	}), Object.defineProperty(exports, "formatError", {
		enumerable: !0,
		get: function() {
			return _GraphQLError.formatError;
		}
	}), Object.defineProperty(exports, "locatedError", {
		enumerable: !0,
		get: function() {
			return _locatedError.locatedError;
		}
	}), Object.defineProperty(exports, "printError", {
		enumerable: !0,
		get: function() {
			return _GraphQLError.printError;
		}
	}), Object.defineProperty(exports, "syntaxError", {
		enumerable: !0,
		get: function() {
			return _syntaxError.syntaxError;
		}
	});
	var _GraphQLError = require_GraphQLError(), _syntaxError = require_syntaxError(), _locatedError = require_locatedError();
})), require_getIntrospectionQuery = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getIntrospectionQuery = getIntrospectionQuery;
	/** @category Introspection */
	/** Options controlling which fields are included in the introspection query. */
	/**
	* Produce the GraphQL query recommended for a full schema introspection.
	* Accepts optional IntrospectionOptions.
	* @param options - Optional configuration for this operation.
	* @returns The resolved introspection query.
	* @example
	* ```ts
	* // Generate the default introspection query.
	* import { getIntrospectionQuery } from 'graphql/utilities';
	*
	* const query = getIntrospectionQuery();
	*
	* query.includes('__schema'); // => true
	* query.includes('description'); // => true
	* query.includes('specifiedByURL'); // => false
	* ```
	* @example
	* ```ts
	* // This variant customizes optional introspection fields and nesting depth.
	* import { getIntrospectionQuery } from 'graphql/utilities';
	*
	* const query = getIntrospectionQuery({
	*   descriptions: false,
	*   specifiedByUrl: true,
	*   directiveIsRepeatable: true,
	*   schemaDescription: true,
	*   inputValueDeprecation: true,
	*   experimentalDirectiveDeprecation: true,
	*   oneOf: true,
	*   typeDepth: 3,
	* });
	*
	* query.includes('description'); // => false
	* query.includes('specifiedByURL'); // => true
	* query.includes('isRepeatable'); // => true
	* query.includes('includeDeprecated: true'); // => true
	* query.includes('isOneOf'); // => true
	* (query.match(/ofType/g)?.length ?? 0) > 0; // => true
	* ```
	*/
	function getIntrospectionQuery(options) {
		let optionsWithDefault = {
			descriptions: !0,
			specifiedByUrl: !1,
			directiveIsRepeatable: !1,
			schemaDescription: !1,
			inputValueDeprecation: !1,
			experimentalDirectiveDeprecation: !1,
			oneOf: !1,
			typeDepth: 9,
			...options
		}, descriptions = optionsWithDefault.descriptions ? "description" : "", specifiedByUrl = optionsWithDefault.specifiedByUrl ? "specifiedByURL" : "", directiveIsRepeatable = optionsWithDefault.directiveIsRepeatable ? "isRepeatable" : "", schemaDescription = optionsWithDefault.schemaDescription ? descriptions : "";
		function inputDeprecation(str) {
			return optionsWithDefault.inputValueDeprecation ? str : "";
		}
		function experimentalDirectiveDeprecation(str) {
			return optionsWithDefault.experimentalDirectiveDeprecation ? str : "";
		}
		let oneOf = optionsWithDefault.oneOf ? "isOneOf" : "";
		function ofType(level, indent) {
			if (level <= 0) return "";
			if (level > 100) throw Error("Please set typeDepth to a reasonable value between 0 and 100; the default is 9.");
			return `
${indent}ofType {
${indent}  name
${indent}  kind${ofType(level - 1, indent + "  ")}
${indent}}`;
		}
		return `
    query IntrospectionQuery {
      __schema {
        ${schemaDescription}
        queryType { name kind }
        mutationType { name kind }
        subscriptionType { name kind }
        types {
          ...FullType
        }
        directives${experimentalDirectiveDeprecation("(includeDeprecated: true)")} {
          name
          ${descriptions}
          ${directiveIsRepeatable}
          ${experimentalDirectiveDeprecation("isDeprecated")}
          ${experimentalDirectiveDeprecation("deprecationReason")}
          locations
          args${inputDeprecation("(includeDeprecated: true)")} {
            ...InputValue
          }
        }
      }
    }

    fragment FullType on __Type {
      kind
      name
      ${descriptions}
      ${specifiedByUrl}
      ${oneOf}
      fields(includeDeprecated: true) {
        name
        ${descriptions}
        args${inputDeprecation("(includeDeprecated: true)")} {
          ...InputValue
        }
        type {
          ...TypeRef
        }
        isDeprecated
        deprecationReason
      }
      inputFields${inputDeprecation("(includeDeprecated: true)")} {
        ...InputValue
      }
      interfaces {
        ...TypeRef
      }
      enumValues(includeDeprecated: true) {
        name
        ${descriptions}
        isDeprecated
        deprecationReason
      }
      possibleTypes {
        ...TypeRef
      }
    }

    fragment InputValue on __InputValue {
      name
      ${descriptions}
      type { ...TypeRef }
      defaultValue
      ${inputDeprecation("isDeprecated")}
      ${inputDeprecation("deprecationReason")}
    }

    fragment TypeRef on __Type {
      kind
      name${ofType(optionsWithDefault.typeDepth, "      ")}
    }
  `;
	}
})), require_getOperationAST = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getOperationAST = getOperationAST;
	var _kinds = require_kinds();
	/** @category Operations */
	/**
	* Returns an operation AST given a document AST and optionally an operation
	* name. If a name is not provided, an operation is only returned if only one is
	* provided in the document.
	* @param documentAST - The parsed GraphQL document AST.
	* @param operationName - The optional operation name to select.
	* @returns The resolved operation ast.
	* @example
	* ```ts
	* import { parse } from 'graphql/language';
	* import { getOperationAST } from 'graphql/utilities';
	*
	* const document = parse('query GetName { name }');
	* const operation = getOperationAST(document, 'GetName');
	*
	* operation?.name?.value; // => 'GetName'
	* getOperationAST(document, 'Missing'); // => null
	* ```
	*/
	function getOperationAST(documentAST, operationName) {
		let operation = null;
		for (let definition of documentAST.definitions) if (definition.kind === _kinds.Kind.OPERATION_DEFINITION) {
			if (operationName == null) {
				if (operation) return null;
				operation = definition;
			} else if (definition.name?.value === operationName) return definition;
		}
		return operation;
	}
})), require_getOperationRootType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getOperationRootType = getOperationRootType;
	var _GraphQLError = require_GraphQLError();
	/** @category Operations */
	/**
	* Extracts the root type of the operation from the schema. This deprecated
	* helper is retained for backwards compatibility; call
	* `GraphQLSchema.getRootType` instead because getOperationRootType will be
	* removed in v17.
	* @param schema - GraphQL schema to use.
	* @param operation - The operation definition to inspect.
	* @returns The resolved operation root type.
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* import { buildSchema, getOperationRootType } from 'graphql/utilities';
	* import { parse, Kind } from 'graphql/language';
	*
	* const schema = buildSchema('type Query { name: String }');
	* const operation = parse('{ name }').definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	* const rootType = getOperationRootType(schema, operation);
	*
	* rootType.name; // => 'Query'
	* ```
	* @deprecated Please use `GraphQLSchema.getRootType` instead. Will be removed in v17
	*/
	function getOperationRootType(schema, operation) {
		if (operation.operation === "query") {
			let queryType = schema.getQueryType();
			if (!queryType) throw new _GraphQLError.GraphQLError("Schema does not define the required query root type.", { nodes: operation });
			return queryType;
		}
		if (operation.operation === "mutation") {
			let mutationType = schema.getMutationType();
			if (!mutationType) throw new _GraphQLError.GraphQLError("Schema is not configured for mutations.", { nodes: operation });
			return mutationType;
		}
		if (operation.operation === "subscription") {
			let subscriptionType = schema.getSubscriptionType();
			if (!subscriptionType) throw new _GraphQLError.GraphQLError("Schema is not configured for subscriptions.", { nodes: operation });
			return subscriptionType;
		}
		throw new _GraphQLError.GraphQLError("Can only have query, mutation and subscription operations.", { nodes: operation });
	}
})), require_introspectionFromSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.introspectionFromSchema = introspectionFromSchema;
	var _invariant = require_invariant(), _parser = require_parser(), _execute = require_execute(), _getIntrospectionQuery = require_getIntrospectionQuery();
	/** @category Introspection */
	/**
	* Build an IntrospectionQuery from a GraphQLSchema
	*
	* IntrospectionQuery is useful for utilities that care about type and field
	* relationships, but do not need to traverse through those relationships.
	*
	* This is the inverse of buildClientSchema. The primary use case is outside
	* of the server context, for instance when doing schema comparisons.
	* @param schema - GraphQL schema to use.
	* @param options - Optional configuration for this operation.
	* @returns Introspection result data for the schema.
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // Include schema metadata using the default introspection options.
	* import { buildSchema, introspectionFromSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   scalar Url @specifiedBy(url: "https://url.spec.whatwg.org/")
	*
	*   type Query {
	*     homepage: Url
	*   }
	* `);
	*
	* const introspection = introspectionFromSchema(schema);
	* const urlType = introspection.__schema.types.find(
	*   (type) => type.name === 'Url',
	* );
	* assert(urlType?.kind === 'SCALAR');
	*
	* urlType.specifiedByURL; // => 'https://url.spec.whatwg.org/'
	* ```
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // This variant disables optional introspection metadata.
	* import { buildSchema, introspectionFromSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   scalar Url @specifiedBy(url: "https://url.spec.whatwg.org/")
	*
	*   type Query {
	*     homepage: Url
	*   }
	* `);
	*
	* const introspection = introspectionFromSchema(schema, {
	*   descriptions: false,
	*   specifiedByUrl: false,
	*   directiveIsRepeatable: false,
	*   schemaDescription: false,
	*   inputValueDeprecation: false,
	*   experimentalDirectiveDeprecation: false,
	*   oneOf: false,
	* });
	* const urlType = introspection.__schema.types.find(
	*   (type) => type.name === 'Url',
	* );
	* assert(urlType?.kind === 'SCALAR');
	* const deprecatedDirective = introspection.__schema.directives.find(
	*   (directive) => directive.name === 'deprecated',
	* );
	*
	* urlType.description; // => undefined
	* urlType.specifiedByURL; // => undefined
	* deprecatedDirective?.isRepeatable; // => undefined
	* introspection.__schema.description; // => undefined
	* ```
	*/
	function introspectionFromSchema(schema, options) {
		let optionsWithDefaults = {
			specifiedByUrl: !0,
			directiveIsRepeatable: !0,
			schemaDescription: !0,
			inputValueDeprecation: !0,
			experimentalDirectiveDeprecation: !0,
			oneOf: !0,
			...options
		}, document = (0, _parser.parse)((0, _getIntrospectionQuery.getIntrospectionQuery)(optionsWithDefaults)), result = (0, _execute.executeSync)({
			schema,
			document
		});
		return !result.errors && result.data || (0, _invariant.invariant)(!1), result.data;
	}
})), require_buildClientSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.buildClientSchema = buildClientSchema;
	var _devAssert = require_devAssert(), _inspect = require_inspect(), _isObjectLike = require_isObjectLike(), _keyValMap = require_keyValMap(), _parser = require_parser(), _definition = require_definition(), _directives = require_directives(), _introspection = require_introspection(), _scalars = require_scalars(), _schema = require_schema(), _valueFromAST = require_valueFromAST();
	/** @category Introspection */
	/**
	* Build a GraphQLSchema for use by client tools.
	*
	* Given the result of a client running the introspection query, creates and
	* returns a GraphQLSchema instance which can be then used with all graphql-js
	* tools, but cannot be used to execute a query, as introspection does not
	* represent the "resolver", "parse" or "serialize" functions or any other
	* server-internal mechanisms.
	*
	* This function expects a complete introspection result. Don't forget to check
	* the "errors" field of a server response before calling this function.
	* @param introspection - Introspection result data to build from.
	* @param options - Optional configuration for this operation.
	* @returns The client schema represented by the introspection result.
	* @example
	* ```ts
	* import {
	*   buildClientSchema,
	*   introspectionFromSchema,
	*   buildSchema,
	* } from 'graphql/utilities';
	*
	* const schema = buildSchema('type Query { hello: String }');
	* const clientSchema = buildClientSchema(introspectionFromSchema(schema), {
	*   assumeValid: true,
	* });
	*
	* clientSchema.getQueryType()?.name; // => 'Query'
	* ```
	*/
	function buildClientSchema(introspection, options) {
		(0, _isObjectLike.isObjectLike)(introspection) && (0, _isObjectLike.isObjectLike)(introspection.__schema) || (0, _devAssert.devAssert)(!1, `Invalid or incomplete introspection result. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${(0, _inspect.inspect)(introspection)}.`);
		let schemaIntrospection = introspection.__schema, typeMap = (0, _keyValMap.keyValMap)(schemaIntrospection.types, (typeIntrospection) => typeIntrospection.name, (typeIntrospection) => buildType(typeIntrospection));
		for (let stdType of [..._scalars.specifiedScalarTypes, ..._introspection.introspectionTypes]) typeMap[stdType.name] && (typeMap[stdType.name] = stdType);
		let queryType = schemaIntrospection.queryType ? getObjectType(schemaIntrospection.queryType) : null, mutationType = schemaIntrospection.mutationType ? getObjectType(schemaIntrospection.mutationType) : null, subscriptionType = schemaIntrospection.subscriptionType ? getObjectType(schemaIntrospection.subscriptionType) : null, directives = schemaIntrospection.directives ? schemaIntrospection.directives.map(buildDirective) : [];
		return new _schema.GraphQLSchema({
			description: schemaIntrospection.description,
			query: queryType,
			mutation: mutationType,
			subscription: subscriptionType,
			types: Object.values(typeMap),
			directives,
			assumeValid: options?.assumeValid
		});
		function getType(typeRef) {
			if (typeRef.kind === _introspection.TypeKind.LIST) {
				let itemRef = typeRef.ofType;
				if (!itemRef) throw Error("Decorated type deeper than introspection query.");
				return new _definition.GraphQLList(getType(itemRef));
			}
			if (typeRef.kind === _introspection.TypeKind.NON_NULL) {
				let nullableRef = typeRef.ofType;
				if (!nullableRef) throw Error("Decorated type deeper than introspection query.");
				let nullableType = getType(nullableRef);
				return new _definition.GraphQLNonNull((0, _definition.assertNullableType)(nullableType));
			}
			return getNamedType(typeRef);
		}
		function getNamedType(typeRef) {
			let typeName = typeRef.name;
			if (!typeName) throw Error(`Unknown type reference: ${(0, _inspect.inspect)(typeRef)}.`);
			let type = typeMap[typeName];
			if (!type) throw Error(`Invalid or incomplete schema, unknown type: ${typeName}. Ensure that a full introspection query is used in order to build a client schema.`);
			return type;
		}
		function getObjectType(typeRef) {
			return (0, _definition.assertObjectType)(getNamedType(typeRef));
		}
		function getInterfaceType(typeRef) {
			return (0, _definition.assertInterfaceType)(getNamedType(typeRef));
		}
		function buildType(type) {
			if (type != null && type.name != null && type.kind != null) switch (type.kind) {
				case _introspection.TypeKind.SCALAR: return buildScalarDef(type);
				case _introspection.TypeKind.OBJECT: return buildObjectDef(type);
				case _introspection.TypeKind.INTERFACE: return buildInterfaceDef(type);
				case _introspection.TypeKind.UNION: return buildUnionDef(type);
				case _introspection.TypeKind.ENUM: return buildEnumDef(type);
				case _introspection.TypeKind.INPUT_OBJECT: return buildInputObjectDef(type);
			}
			let typeStr = (0, _inspect.inspect)(type);
			throw Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in order to build a client schema: ${typeStr}.`);
		}
		function buildScalarDef(scalarIntrospection) {
			return new _definition.GraphQLScalarType({
				name: scalarIntrospection.name,
				description: scalarIntrospection.description,
				specifiedByURL: scalarIntrospection.specifiedByURL
			});
		}
		function buildImplementationsList(implementingIntrospection) {
			if (implementingIntrospection.interfaces === null && implementingIntrospection.kind === _introspection.TypeKind.INTERFACE) return [];
			if (!implementingIntrospection.interfaces) {
				let implementingIntrospectionStr = (0, _inspect.inspect)(implementingIntrospection);
				throw Error(`Introspection result missing interfaces: ${implementingIntrospectionStr}.`);
			}
			return implementingIntrospection.interfaces.map(getInterfaceType);
		}
		function buildObjectDef(objectIntrospection) {
			return new _definition.GraphQLObjectType({
				name: objectIntrospection.name,
				description: objectIntrospection.description,
				interfaces: () => buildImplementationsList(objectIntrospection),
				fields: () => buildFieldDefMap(objectIntrospection)
			});
		}
		function buildInterfaceDef(interfaceIntrospection) {
			return new _definition.GraphQLInterfaceType({
				name: interfaceIntrospection.name,
				description: interfaceIntrospection.description,
				interfaces: () => buildImplementationsList(interfaceIntrospection),
				fields: () => buildFieldDefMap(interfaceIntrospection)
			});
		}
		function buildUnionDef(unionIntrospection) {
			if (!unionIntrospection.possibleTypes) {
				let unionIntrospectionStr = (0, _inspect.inspect)(unionIntrospection);
				throw Error(`Introspection result missing possibleTypes: ${unionIntrospectionStr}.`);
			}
			return new _definition.GraphQLUnionType({
				name: unionIntrospection.name,
				description: unionIntrospection.description,
				types: () => unionIntrospection.possibleTypes.map(getObjectType)
			});
		}
		function buildEnumDef(enumIntrospection) {
			if (!enumIntrospection.enumValues) {
				let enumIntrospectionStr = (0, _inspect.inspect)(enumIntrospection);
				throw Error(`Introspection result missing enumValues: ${enumIntrospectionStr}.`);
			}
			return new _definition.GraphQLEnumType({
				name: enumIntrospection.name,
				description: enumIntrospection.description,
				values: (0, _keyValMap.keyValMap)(enumIntrospection.enumValues, (valueIntrospection) => valueIntrospection.name, (valueIntrospection) => ({
					description: valueIntrospection.description,
					deprecationReason: valueIntrospection.deprecationReason
				}))
			});
		}
		function buildInputObjectDef(inputObjectIntrospection) {
			if (!inputObjectIntrospection.inputFields) {
				let inputObjectIntrospectionStr = (0, _inspect.inspect)(inputObjectIntrospection);
				throw Error(`Introspection result missing inputFields: ${inputObjectIntrospectionStr}.`);
			}
			return new _definition.GraphQLInputObjectType({
				name: inputObjectIntrospection.name,
				description: inputObjectIntrospection.description,
				fields: () => buildInputValueDefMap(inputObjectIntrospection.inputFields),
				isOneOf: inputObjectIntrospection.isOneOf
			});
		}
		function buildFieldDefMap(typeIntrospection) {
			if (!typeIntrospection.fields) throw Error(`Introspection result missing fields: ${(0, _inspect.inspect)(typeIntrospection)}.`);
			return (0, _keyValMap.keyValMap)(typeIntrospection.fields, (fieldIntrospection) => fieldIntrospection.name, buildField);
		}
		function buildField(fieldIntrospection) {
			let type = getType(fieldIntrospection.type);
			if (!(0, _definition.isOutputType)(type)) {
				let typeStr = (0, _inspect.inspect)(type);
				throw Error(`Introspection must provide output type for fields, but received: ${typeStr}.`);
			}
			if (!fieldIntrospection.args) {
				let fieldIntrospectionStr = (0, _inspect.inspect)(fieldIntrospection);
				throw Error(`Introspection result missing field args: ${fieldIntrospectionStr}.`);
			}
			return {
				description: fieldIntrospection.description,
				deprecationReason: fieldIntrospection.deprecationReason,
				type,
				args: buildInputValueDefMap(fieldIntrospection.args)
			};
		}
		function buildInputValueDefMap(inputValueIntrospections) {
			return (0, _keyValMap.keyValMap)(inputValueIntrospections, (inputValue) => inputValue.name, buildInputValue);
		}
		function buildInputValue(inputValueIntrospection) {
			let type = getType(inputValueIntrospection.type);
			if (!(0, _definition.isInputType)(type)) {
				let typeStr = (0, _inspect.inspect)(type);
				throw Error(`Introspection must provide input type for arguments, but received: ${typeStr}.`);
			}
			let defaultValue = inputValueIntrospection.defaultValue == null ? void 0 : (0, _valueFromAST.valueFromAST)((0, _parser.parseValue)(inputValueIntrospection.defaultValue), type);
			return {
				description: inputValueIntrospection.description,
				type,
				defaultValue,
				deprecationReason: inputValueIntrospection.deprecationReason
			};
		}
		function buildDirective(directiveIntrospection) {
			if (!directiveIntrospection.args) {
				let directiveIntrospectionStr = (0, _inspect.inspect)(directiveIntrospection);
				throw Error(`Introspection result missing directive args: ${directiveIntrospectionStr}.`);
			}
			if (!directiveIntrospection.locations) {
				let directiveIntrospectionStr = (0, _inspect.inspect)(directiveIntrospection);
				throw Error(`Introspection result missing directive locations: ${directiveIntrospectionStr}.`);
			}
			return new _directives.GraphQLDirective({
				name: directiveIntrospection.name,
				description: directiveIntrospection.description,
				isRepeatable: directiveIntrospection.isRepeatable,
				deprecationReason: directiveIntrospection.deprecationReason,
				locations: directiveIntrospection.locations.slice(),
				args: buildInputValueDefMap(directiveIntrospection.args)
			});
		}
	}
})), require_extendSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.extendSchema = extendSchema, exports.extendSchemaImpl = extendSchemaImpl;
	var _devAssert = require_devAssert(), _inspect = require_inspect(), _invariant = require_invariant(), _keyMap = require_keyMap(), _mapValue = require_mapValue(), _kinds = require_kinds(), _predicates = require_predicates(), _definition = require_definition(), _directives = require_directives(), _introspection = require_introspection(), _scalars = require_scalars(), _schema = require_schema(), _validate = require_validate(), _values = require_values(), _valueFromAST = require_valueFromAST();
	/** @category Schema Construction */
	/**
	* Produces a new schema given an existing schema and a document which may
	* contain GraphQL type extensions and definitions. The original schema will
	* remain unaltered.
	*
	* Because a schema represents a graph of references, a schema cannot be
	* extended without effectively making an entire copy. We do not know until it's
	* too late if subgraphs remain unchanged.
	*
	* This algorithm copies the provided schema, applying extensions while
	* producing the copy. The original schema remains unaltered.
	* @param schema - GraphQL schema to use.
	* @param documentAST - The parsed GraphQL document AST.
	* @param options - Optional configuration for this operation.
	* @returns A new schema with the extensions and definitions applied.
	* @example
	* ```ts
	* // Extend a schema with new fields and types.
	* import assert from 'node:assert/strict';
	* import { parse } from 'graphql/language';
	* import { buildSchema, extendSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	* const extensionAST = parse(`
	*   extend type Query {
	*     farewell: String
	*   }
	*
	*   type Review {
	*     body: String
	*   }
	* `);
	*
	* const extendedSchema = extendSchema(schema, extensionAST);
	*
	* schema.getType('Review'); // => undefined
	* extendedSchema.getType('Review')?.name; // => 'Review'
	* const queryType = extendedSchema.getQueryType();
	* assert(queryType);
	* Object.keys(queryType.getFields()); // => ['greeting', 'farewell']
	* ```
	* @example
	* ```ts
	* // This variant bypasses validation for an otherwise invalid extension.
	* import { parse } from 'graphql/language';
	* import { buildSchema, extendSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	* const invalidExtension = parse(`
	*   extend type Missing {
	*     field: String
	*   }
	* `);
	*
	* extendSchema(schema, invalidExtension); // throws an error
	* extendSchema(schema, invalidExtension, {
	*   assumeValid: true,
	*   assumeValidSDL: true,
	* }); // does not throw
	* ```
	*/
	function extendSchema(schema, documentAST, options) {
		(0, _schema.assertSchema)(schema), documentAST != null && documentAST.kind === _kinds.Kind.DOCUMENT || (0, _devAssert.devAssert)(!1, "Must provide valid Document AST."), options?.assumeValid !== !0 && options?.assumeValidSDL !== !0 && (0, _validate.assertValidSDLExtension)(documentAST, schema);
		let schemaConfig = schema.toConfig(), extendedConfig = extendSchemaImpl(schemaConfig, documentAST, options);
		return schemaConfig === extendedConfig ? schema : new _schema.GraphQLSchema(extendedConfig);
	}
	/** @internal */
	function extendSchemaImpl(schemaConfig, documentAST, options) {
		let typeDefs = [], typeExtensionsMap = Object.create(null), directiveExtensionsMap = Object.create(null), directiveDefs = [], schemaDef, schemaExtensions = [];
		for (let def of documentAST.definitions) if (def.kind === _kinds.Kind.SCHEMA_DEFINITION) schemaDef = def;
		else if (def.kind === _kinds.Kind.SCHEMA_EXTENSION) schemaExtensions.push(def);
		else if ((0, _predicates.isTypeDefinitionNode)(def)) typeDefs.push(def);
		else if ((0, _predicates.isTypeExtensionNode)(def)) {
			let extendedTypeName = def.name.value, existingTypeExtensions = typeExtensionsMap[extendedTypeName];
			typeExtensionsMap[extendedTypeName] = existingTypeExtensions ? existingTypeExtensions.concat([def]) : [def];
		} else if (def.kind === _kinds.Kind.DIRECTIVE_DEFINITION) directiveDefs.push(def);
		else if (def.kind === _kinds.Kind.DIRECTIVE_EXTENSION) {
			let extendedDirectiveName = def.name.value, existingDirectiveExtensions = directiveExtensionsMap[extendedDirectiveName];
			directiveExtensionsMap[extendedDirectiveName] = existingDirectiveExtensions ? existingDirectiveExtensions.concat([def]) : [def];
		}
		if (Object.keys(typeExtensionsMap).length === 0 && typeDefs.length === 0 && Object.keys(directiveExtensionsMap).length === 0 && directiveDefs.length === 0 && schemaExtensions.length === 0 && schemaDef == null) return schemaConfig;
		let typeMap = Object.create(null);
		for (let existingType of schemaConfig.types) typeMap[existingType.name] = extendNamedType(existingType);
		for (let typeNode of typeDefs) {
			let name = typeNode.name.value;
			typeMap[name] = stdTypeMap[name] ?? buildType(typeNode);
		}
		let directiveMap = Object.create(null);
		for (let existingDirective of schemaConfig.directives) directiveMap[existingDirective.name] = extendDirective(existingDirective);
		let operationTypes = {
			query: schemaConfig.query && replaceNamedType(schemaConfig.query),
			mutation: schemaConfig.mutation && replaceNamedType(schemaConfig.mutation),
			subscription: schemaConfig.subscription && replaceNamedType(schemaConfig.subscription),
			...schemaDef && getOperationTypes([schemaDef]),
			...getOperationTypes(schemaExtensions)
		}, directives = Object.values(directiveMap);
		return {
			description: schemaDef?.description?.value,
			...operationTypes,
			types: Object.values(typeMap),
			directives: [...directives.map(replaceDirective), ...directiveDefs.map(buildDirective)],
			extensions: Object.create(null),
			astNode: schemaDef ?? schemaConfig.astNode,
			extensionASTNodes: schemaConfig.extensionASTNodes.concat(schemaExtensions),
			assumeValid: options?.assumeValid ?? !1
		};
		function replaceType(type) {
			return (0, _definition.isListType)(type) ? new _definition.GraphQLList(replaceType(type.ofType)) : (0, _definition.isNonNullType)(type) ? new _definition.GraphQLNonNull(replaceType(type.ofType)) : replaceNamedType(type);
		}
		function replaceNamedType(type) {
			return typeMap[type.name];
		}
		function replaceDirective(directive) {
			let config = directive.toConfig();
			return new _directives.GraphQLDirective({
				...config,
				args: (0, _mapValue.mapValue)(config.args, extendArg)
			});
		}
		function extendNamedType(type) {
			if ((0, _introspection.isIntrospectionType)(type) || (0, _scalars.isSpecifiedScalarType)(type)) return type;
			if ((0, _definition.isScalarType)(type)) return extendScalarType(type);
			if ((0, _definition.isObjectType)(type)) return extendObjectType(type);
			if ((0, _definition.isInterfaceType)(type)) return extendInterfaceType(type);
			if ((0, _definition.isUnionType)(type)) return extendUnionType(type);
			if ((0, _definition.isEnumType)(type)) return extendEnumType(type);
			if ((0, _definition.isInputObjectType)(type)) return extendInputObjectType(type);
			/* c8 ignore next 3 */
			(0, _invariant.invariant)(!1, "Unexpected type: " + (0, _inspect.inspect)(type));
		}
		function extendInputObjectType(type) {
			let config = type.toConfig(), extensions = typeExtensionsMap[config.name] ?? [];
			return new _definition.GraphQLInputObjectType({
				...config,
				fields: () => ({
					...(0, _mapValue.mapValue)(config.fields, (field) => ({
						...field,
						type: replaceType(field.type)
					})),
					...buildInputFieldMap(extensions)
				}),
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendEnumType(type) {
			let config = type.toConfig(), extensions = typeExtensionsMap[type.name] ?? [];
			return new _definition.GraphQLEnumType({
				...config,
				values: {
					...config.values,
					...buildEnumValueMap(extensions)
				},
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendScalarType(type) {
			let config = type.toConfig(), extensions = typeExtensionsMap[config.name] ?? [], specifiedByURL = config.specifiedByURL;
			for (let extensionNode of extensions) specifiedByURL = getSpecifiedByURL(extensionNode) ?? specifiedByURL;
			return new _definition.GraphQLScalarType({
				...config,
				specifiedByURL,
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendObjectType(type) {
			let config = type.toConfig(), extensions = typeExtensionsMap[config.name] ?? [];
			return new _definition.GraphQLObjectType({
				...config,
				interfaces: () => [...type.getInterfaces().map(replaceNamedType), ...buildInterfaces(extensions)],
				fields: () => ({
					...(0, _mapValue.mapValue)(config.fields, extendField),
					...buildFieldMap(extensions)
				}),
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendInterfaceType(type) {
			let config = type.toConfig(), extensions = typeExtensionsMap[config.name] ?? [];
			return new _definition.GraphQLInterfaceType({
				...config,
				interfaces: () => [...type.getInterfaces().map(replaceNamedType), ...buildInterfaces(extensions)],
				fields: () => ({
					...(0, _mapValue.mapValue)(config.fields, extendField),
					...buildFieldMap(extensions)
				}),
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendUnionType(type) {
			let config = type.toConfig(), extensions = typeExtensionsMap[config.name] ?? [];
			return new _definition.GraphQLUnionType({
				...config,
				types: () => [...type.getTypes().map(replaceNamedType), ...buildUnionTypes(extensions)],
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendField(field) {
			return {
				...field,
				type: replaceType(field.type),
				args: field.args && (0, _mapValue.mapValue)(field.args, extendArg)
			};
		}
		function extendArg(arg) {
			return {
				...arg,
				type: replaceType(arg.type)
			};
		}
		function getOperationTypes(nodes) {
			let opTypes = {};
			for (let node of nodes) {
				let operationTypesNodes = node.operationTypes ?? [];
				for (let operationType of operationTypesNodes) opTypes[operationType.operation] = getNamedType(operationType.type);
			}
			return opTypes;
		}
		function extendDirective(directive) {
			let config = directive.toConfig(), extensions = directiveExtensionsMap[config.name] ?? [], deprecationReason = config.deprecationReason ?? extensions.map((ext) => getDeprecationReason(ext)).find((reason) => reason != null);
			return new _directives.GraphQLDirective({
				...config,
				deprecationReason,
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function getNamedType(node) {
			let name = node.name.value, type = stdTypeMap[name] ?? typeMap[name];
			if (type === void 0) throw Error(`Unknown type: "${name}".`);
			return type;
		}
		function getWrappedType(node) {
			return node.kind === _kinds.Kind.LIST_TYPE ? new _definition.GraphQLList(getWrappedType(node.type)) : node.kind === _kinds.Kind.NON_NULL_TYPE ? new _definition.GraphQLNonNull(getWrappedType(node.type)) : getNamedType(node);
		}
		function buildDirective(node) {
			let extensions = directiveExtensionsMap[node.name.value] ?? [], deprecationReason = getDeprecationReason(node) ?? extensions.map((ext) => getDeprecationReason(ext)).find((reason) => reason != null);
			return new _directives.GraphQLDirective({
				name: node.name.value,
				description: node.description?.value,
				locations: node.locations.map(({ value }) => value),
				isRepeatable: node.repeatable,
				args: buildArgumentMap(node.arguments),
				deprecationReason,
				astNode: node,
				extensionASTNodes: extensions
			});
		}
		function buildFieldMap(nodes) {
			let fieldConfigMap = Object.create(null);
			for (let node of nodes) {
				let nodeFields = node.fields ?? [];
				for (let field of nodeFields) fieldConfigMap[field.name.value] = {
					type: getWrappedType(field.type),
					description: field.description?.value,
					args: buildArgumentMap(field.arguments),
					deprecationReason: getDeprecationReason(field),
					astNode: field
				};
			}
			return fieldConfigMap;
		}
		function buildArgumentMap(args) {
			let argsNodes = args ?? [], argConfigMap = Object.create(null);
			for (let arg of argsNodes) {
				let type = getWrappedType(arg.type);
				argConfigMap[arg.name.value] = {
					type,
					description: arg.description?.value,
					defaultValue: (0, _valueFromAST.valueFromAST)(arg.defaultValue, type),
					deprecationReason: getDeprecationReason(arg),
					astNode: arg
				};
			}
			return argConfigMap;
		}
		function buildInputFieldMap(nodes) {
			let inputFieldMap = Object.create(null);
			for (let node of nodes) {
				let fieldsNodes = node.fields ?? [];
				for (let field of fieldsNodes) {
					let type = getWrappedType(field.type);
					inputFieldMap[field.name.value] = {
						type,
						description: field.description?.value,
						defaultValue: (0, _valueFromAST.valueFromAST)(field.defaultValue, type),
						deprecationReason: getDeprecationReason(field),
						astNode: field
					};
				}
			}
			return inputFieldMap;
		}
		function buildEnumValueMap(nodes) {
			let enumValueMap = Object.create(null);
			for (let node of nodes) {
				let valuesNodes = node.values ?? [];
				for (let value of valuesNodes) enumValueMap[value.name.value] = {
					description: value.description?.value,
					deprecationReason: getDeprecationReason(value),
					astNode: value
				};
			}
			return enumValueMap;
		}
		function buildInterfaces(nodes) {
			return nodes.flatMap((node) => node.interfaces?.map(getNamedType) ?? []);
		}
		function buildUnionTypes(nodes) {
			return nodes.flatMap((node) => node.types?.map(getNamedType) ?? []);
		}
		function buildType(astNode) {
			let name = astNode.name.value, extensionASTNodes = typeExtensionsMap[name] ?? [];
			switch (astNode.kind) {
				case _kinds.Kind.OBJECT_TYPE_DEFINITION: {
					let allNodes = [astNode, ...extensionASTNodes];
					return new _definition.GraphQLObjectType({
						name,
						description: astNode.description?.value,
						interfaces: () => buildInterfaces(allNodes),
						fields: () => buildFieldMap(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case _kinds.Kind.INTERFACE_TYPE_DEFINITION: {
					let allNodes = [astNode, ...extensionASTNodes];
					return new _definition.GraphQLInterfaceType({
						name,
						description: astNode.description?.value,
						interfaces: () => buildInterfaces(allNodes),
						fields: () => buildFieldMap(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case _kinds.Kind.ENUM_TYPE_DEFINITION: {
					let allNodes = [astNode, ...extensionASTNodes];
					return new _definition.GraphQLEnumType({
						name,
						description: astNode.description?.value,
						values: buildEnumValueMap(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case _kinds.Kind.UNION_TYPE_DEFINITION: {
					let allNodes = [astNode, ...extensionASTNodes];
					return new _definition.GraphQLUnionType({
						name,
						description: astNode.description?.value,
						types: () => buildUnionTypes(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case _kinds.Kind.SCALAR_TYPE_DEFINITION: return new _definition.GraphQLScalarType({
					name,
					description: astNode.description?.value,
					specifiedByURL: getSpecifiedByURL(astNode),
					astNode,
					extensionASTNodes
				});
				case _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION: {
					let allNodes = [astNode, ...extensionASTNodes];
					return new _definition.GraphQLInputObjectType({
						name,
						description: astNode.description?.value,
						fields: () => buildInputFieldMap(allNodes),
						astNode,
						extensionASTNodes,
						isOneOf: isOneOf(astNode)
					});
				}
			}
		}
	}
	let stdTypeMap = (0, _keyMap.keyMap)([..._scalars.specifiedScalarTypes, ..._introspection.introspectionTypes], (type) => type.name);
	/**
	* Given a field or enum value node, returns the string value for the
	* deprecation reason.
	*
	* @internal
	*/
	function getDeprecationReason(node) {
		return (0, _values.getDirectiveValues)(_directives.GraphQLDeprecatedDirective, node)?.reason;
	}
	/**
	* Given a scalar node, returns the string value for the specifiedByURL.
	*
	* @internal
	*/
	function getSpecifiedByURL(node) {
		return (0, _values.getDirectiveValues)(_directives.GraphQLSpecifiedByDirective, node)?.url;
	}
	/**
	* Given an input object node, returns if the node should be OneOf.
	*
	* @internal
	*/
	function isOneOf(node) {
		return !!(0, _values.getDirectiveValues)(_directives.GraphQLOneOfDirective, node);
	}
})), require_buildASTSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.buildASTSchema = buildASTSchema, exports.buildSchema = buildSchema;
	var _devAssert = require_devAssert(), _kinds = require_kinds(), _parser = require_parser(), _directives = require_directives(), _schema = require_schema(), _validate = require_validate(), _extendSchema = require_extendSchema();
	/** @category Schema Construction */
	/**
	* Builds a GraphQLSchema from a parsed schema definition language document.
	*
	* If no schema definition is provided, then it will look for types named Query,
	* Mutation and Subscription.
	*
	* The resulting schema has no resolver functions, so execution will use the
	* default field resolver.
	* @param documentAST - The parsed GraphQL document AST.
	* @param options - Optional configuration for this operation.
	* @returns The schema built from the provided SDL document.
	* @example
	* ```ts
	* // Build a schema from a valid parsed SDL document.
	* import { parse } from 'graphql/language';
	* import { buildASTSchema } from 'graphql/utilities';
	*
	* const document = parse('type Query { hello: String }');
	* const schema = buildASTSchema(document);
	*
	* schema.getQueryType()?.name; // => 'Query'
	* ```
	* @example
	* ```ts
	* import { parse } from 'graphql/language';
	* import { buildASTSchema } from 'graphql/utilities';
	*
	* const document = parse('type Query { greeting: String greeting: String }');
	*
	* buildASTSchema(document); // throws an error
	*
	* // Skipping SDL validation allows the duplicate field definition.
	* buildASTSchema(document, {
	*   assumeValidSDL: true,
	* }); // does not throw
	* ```
	*/
	function buildASTSchema(documentAST, options) {
		documentAST != null && documentAST.kind === _kinds.Kind.DOCUMENT || (0, _devAssert.devAssert)(!1, "Must provide valid Document AST."), options?.assumeValid !== !0 && options?.assumeValidSDL !== !0 && (0, _validate.assertValidSDL)(documentAST);
		let emptySchemaConfig = {
			description: void 0,
			types: [],
			directives: [],
			extensions: Object.create(null),
			extensionASTNodes: [],
			assumeValid: !1
		}, config = (0, _extendSchema.extendSchemaImpl)(emptySchemaConfig, documentAST, options);
		if (config.astNode == null) for (let type of config.types) switch (type.name) {
			case "Query":
				config.query = type;
				break;
			case "Mutation":
				config.mutation = type;
				break;
			case "Subscription": config.subscription = type;
		}
		let directives = [...config.directives, ..._directives.specifiedDirectives.filter((stdDirective) => config.directives.every((directive) => directive.name !== stdDirective.name))];
		return new _schema.GraphQLSchema({
			...config,
			directives
		});
	}
	/**
	* Builds a GraphQLSchema directly from a schema definition language source.
	* @param source - The GraphQL source text or source object.
	* @param options - Optional configuration for this operation.
	* @returns The schema built from the provided SDL document.
	* @example
	* ```ts
	* // Build a schema from SDL source using the default options.
	* import { buildSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema('type Query { hello: String }');
	*
	* schema.getQueryType()?.name; // => 'Query'
	* ```
	* @example
	* ```ts
	* // This variant enables parser options and omits source locations.
	* import { buildSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema(
	*   'directive @tag on DIRECTIVE_DEFINITION\n' +
	*     'directive @compose @tag on FIELD_DEFINITION',
	*   {
	*     experimentalDirectivesOnDirectiveDefinitions: true,
	*     noLocation: true,
	*   },
	* );
	*
	* const directive = schema.getDirective('compose');
	*
	* directive?.name; // => 'compose'
	* directive?.astNode?.loc; // => undefined
	* ```
	*/
	function buildSchema(source, options) {
		return buildASTSchema((0, _parser.parse)(source, options), {
			assumeValidSDL: options?.assumeValidSDL,
			assumeValid: options?.assumeValid
		});
	}
})), require_lexicographicSortSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.lexicographicSortSchema = lexicographicSortSchema;
	var _inspect = require_inspect(), _invariant = require_invariant(), _keyValMap = require_keyValMap(), _naturalCompare = require_naturalCompare(), _definition = require_definition(), _directives = require_directives(), _introspection = require_introspection(), _schema = require_schema();
	/** @category Schema Construction */
	/**
	* Sort GraphQLSchema.
	*
	* This function returns a sorted copy of the given GraphQLSchema.
	* @param schema - GraphQL schema to use.
	* @returns A copy of the schema with types, fields, arguments, and values sorted lexicographically.
	* @example
	* ```ts
	* import {
	*   buildSchema,
	*   lexicographicSortSchema,
	*   printSchema,
	* } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     zebra: String
	*     apple: String
	*   }
	*
	*   enum Episode {
	*     JEDI
	*     NEW_HOPE
	*     EMPIRE
	*   }
	* `);
	*
	* const sortedSchema = lexicographicSortSchema(schema);
	*
	* const expectedSDL = `enum Episode {
	*   EMPIRE
	*   JEDI
	*   NEW_HOPE
	* }
	*
	* type Query {
	*   apple: String
	*   zebra: String
	* }`;
	*
	* printSchema(sortedSchema); // => expectedSDL
	* ```
	*/
	function lexicographicSortSchema(schema) {
		let schemaConfig = schema.toConfig(), typeMap = (0, _keyValMap.keyValMap)(sortByName(schemaConfig.types), (type) => type.name, sortNamedType);
		return new _schema.GraphQLSchema({
			...schemaConfig,
			types: Object.values(typeMap),
			directives: sortByName(schemaConfig.directives).map(sortDirective),
			query: replaceMaybeType(schemaConfig.query),
			mutation: replaceMaybeType(schemaConfig.mutation),
			subscription: replaceMaybeType(schemaConfig.subscription)
		});
		function replaceType(type) {
			return (0, _definition.isListType)(type) ? new _definition.GraphQLList(replaceType(type.ofType)) : (0, _definition.isNonNullType)(type) ? new _definition.GraphQLNonNull(replaceType(type.ofType)) : replaceNamedType(type);
		}
		function replaceNamedType(type) {
			return typeMap[type.name];
		}
		function replaceMaybeType(maybeType) {
			return maybeType && replaceNamedType(maybeType);
		}
		function sortDirective(directive) {
			let config = directive.toConfig();
			return new _directives.GraphQLDirective({
				...config,
				locations: sortBy(config.locations, (x) => x),
				args: sortArgs(config.args)
			});
		}
		function sortArgs(args) {
			return sortObjMap(args, (arg) => ({
				...arg,
				type: replaceType(arg.type)
			}));
		}
		function sortFields(fieldsMap) {
			return sortObjMap(fieldsMap, (field) => ({
				...field,
				type: replaceType(field.type),
				args: field.args && sortArgs(field.args)
			}));
		}
		function sortInputFields(fieldsMap) {
			return sortObjMap(fieldsMap, (field) => ({
				...field,
				type: replaceType(field.type)
			}));
		}
		function sortTypes(array) {
			return sortByName(array).map(replaceNamedType);
		}
		function sortNamedType(type) {
			if ((0, _definition.isScalarType)(type) || (0, _introspection.isIntrospectionType)(type)) return type;
			if ((0, _definition.isObjectType)(type)) {
				let config = type.toConfig();
				return new _definition.GraphQLObjectType({
					...config,
					interfaces: () => sortTypes(config.interfaces),
					fields: () => sortFields(config.fields)
				});
			}
			if ((0, _definition.isInterfaceType)(type)) {
				let config = type.toConfig();
				return new _definition.GraphQLInterfaceType({
					...config,
					interfaces: () => sortTypes(config.interfaces),
					fields: () => sortFields(config.fields)
				});
			}
			if ((0, _definition.isUnionType)(type)) {
				let config = type.toConfig();
				return new _definition.GraphQLUnionType({
					...config,
					types: () => sortTypes(config.types)
				});
			}
			if ((0, _definition.isEnumType)(type)) {
				let config = type.toConfig();
				return new _definition.GraphQLEnumType({
					...config,
					values: sortObjMap(config.values, (value) => value)
				});
			}
			if ((0, _definition.isInputObjectType)(type)) {
				let config = type.toConfig();
				return new _definition.GraphQLInputObjectType({
					...config,
					fields: () => sortInputFields(config.fields)
				});
			}
			/* c8 ignore next 3 */
			(0, _invariant.invariant)(!1, "Unexpected type: " + (0, _inspect.inspect)(type));
		}
	}
	function sortObjMap(map, sortValueFn) {
		let sortedMap = Object.create(null);
		for (let key of Object.keys(map).sort(_naturalCompare.naturalCompare)) sortedMap[key] = sortValueFn(map[key]);
		return sortedMap;
	}
	function sortByName(array) {
		return sortBy(array, (obj) => obj.name);
	}
	function sortBy(array, mapToKey) {
		return array.slice().sort((obj1, obj2) => {
			let key1 = mapToKey(obj1), key2 = mapToKey(obj2);
			return (0, _naturalCompare.naturalCompare)(key1, key2);
		});
	}
})), require_printSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.printIntrospectionSchema = printIntrospectionSchema, exports.printSchema = printSchema, exports.printType = printType;
	var _inspect = require_inspect(), _invariant = require_invariant(), _blockString = require_blockString(), _kinds = require_kinds(), _printer = require_printer(), _definition = require_definition(), _directives = require_directives(), _introspection = require_introspection(), _scalars = require_scalars(), _astFromValue = require_astFromValue();
	/** @category Schema Printing */
	/**
	* Prints the schema.
	* @param schema - GraphQL schema to use.
	* @returns The printed string representation.
	* @example
	* ```ts
	* import { buildSchema, printSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   directive @upper on FIELD_DEFINITION
	*
	*   type Query {
	*     greeting: String @upper
	*   }
	* `);
	*
	* printSchema(schema); // => ['directive @upper on FIELD_DEFINITION', '', 'type Query {', '  greeting: String', '}'].join('\n')
	* ```
	*/
	function printSchema(schema) {
		return printFilteredSchema(schema, (n) => !(0, _directives.isSpecifiedDirective)(n), isDefinedType);
	}
	/**
	* Prints the introspection schema.
	* @param schema - GraphQL schema to use.
	* @returns The printed string representation.
	* @example
	* ```ts
	* import { buildSchema, printIntrospectionSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	*
	* const printed = printIntrospectionSchema(schema);
	*
	* printed.includes('type __Schema'); // => true
	* printed.includes('enum __TypeKind'); // => true
	* printed.includes('type Query'); // => false
	* ```
	*/
	function printIntrospectionSchema(schema) {
		return printFilteredSchema(schema, _directives.isSpecifiedDirective, _introspection.isIntrospectionType);
	}
	function isDefinedType(type) {
		return !(0, _scalars.isSpecifiedScalarType)(type) && !(0, _introspection.isIntrospectionType)(type);
	}
	function printFilteredSchema(schema, directiveFilter, typeFilter) {
		let directives = schema.getDirectives().filter(directiveFilter), types = Object.values(schema.getTypeMap()).filter(typeFilter);
		return [
			printSchemaDefinition(schema),
			...directives.map((directive) => printDirective(directive)),
			...types.map((type) => printType(type))
		].filter(Boolean).join("\n\n");
	}
	function printSchemaDefinition(schema) {
		if (schema.description == null && isSchemaOfCommonNames(schema)) return;
		let operationTypes = [], queryType = schema.getQueryType();
		queryType && operationTypes.push(`  query: ${queryType.name}`);
		let mutationType = schema.getMutationType();
		mutationType && operationTypes.push(`  mutation: ${mutationType.name}`);
		let subscriptionType = schema.getSubscriptionType();
		return subscriptionType && operationTypes.push(`  subscription: ${subscriptionType.name}`), printDescription(schema) + `schema {\n${operationTypes.join("\n")}\n}`;
	}
	/**
	* GraphQL schema define root types for each type of operation. These types are
	* the same as any other type and can be named in any manner, however there is
	* a common naming convention:
	*
	* ```graphql
	*   schema {
	*     query: Query
	*     mutation: Mutation
	*     subscription: Subscription
	*   }
	* ```
	*
	* When using this naming convention, the schema description can be omitted.
	*
	* @internal
	*/
	function isSchemaOfCommonNames(schema) {
		let queryType = schema.getQueryType();
		if (queryType && queryType.name !== "Query") return !1;
		let mutationType = schema.getMutationType();
		if (mutationType && mutationType.name !== "Mutation") return !1;
		let subscriptionType = schema.getSubscriptionType();
		return !(subscriptionType && subscriptionType.name !== "Subscription");
	}
	/**
	* Prints the type.
	* @param type - The GraphQL type to inspect.
	* @returns The printed string representation.
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* import { buildSchema, printType } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type User {
	*     id: ID!
	*     name: String
	*   }
	*
	*   type Query {
	*     viewer: User
	*   }
	* `);
	*
	* const userType = schema.getType('User');
	* assert(userType);
	* printType(userType); // => ['type User {', '  id: ID!', '  name: String', '}'].join('\n')
	* ```
	*/
	function printType(type) {
		if ((0, _definition.isScalarType)(type)) return printScalar(type);
		if ((0, _definition.isObjectType)(type)) return printObject(type);
		if ((0, _definition.isInterfaceType)(type)) return printInterface(type);
		if ((0, _definition.isUnionType)(type)) return printUnion(type);
		if ((0, _definition.isEnumType)(type)) return printEnum(type);
		if ((0, _definition.isInputObjectType)(type)) return printInputObject(type);
		/* c8 ignore next 3 */
		(0, _invariant.invariant)(!1, "Unexpected type: " + (0, _inspect.inspect)(type));
	}
	function printScalar(type) {
		return printDescription(type) + `scalar ${type.name}` + printSpecifiedByURL(type);
	}
	function printImplementedInterfaces(type) {
		let interfaces = type.getInterfaces();
		return interfaces.length ? " implements " + interfaces.map((i) => i.name).join(" & ") : "";
	}
	function printObject(type) {
		return printDescription(type) + `type ${type.name}` + printImplementedInterfaces(type) + printFields(type);
	}
	function printInterface(type) {
		return printDescription(type) + `interface ${type.name}` + printImplementedInterfaces(type) + printFields(type);
	}
	function printUnion(type) {
		let types = type.getTypes(), possibleTypes = types.length ? " = " + types.join(" | ") : "";
		return printDescription(type) + "union " + type.name + possibleTypes;
	}
	function printEnum(type) {
		let values = type.getValues().map((value, i) => printDescription(value, "  ", !i) + "  " + value.name + printDeprecated(value.deprecationReason));
		return printDescription(type) + `enum ${type.name}` + printBlock(values);
	}
	function printInputObject(type) {
		let fields = Object.values(type.getFields()).map((f, i) => printDescription(f, "  ", !i) + "  " + printInputValue(f));
		return printDescription(type) + `input ${type.name}` + (type.isOneOf ? " @oneOf" : "") + printBlock(fields);
	}
	function printFields(type) {
		return printBlock(Object.values(type.getFields()).map((f, i) => printDescription(f, "  ", !i) + "  " + f.name + printArgs(f.args, "  ") + ": " + String(f.type) + printDeprecated(f.deprecationReason)));
	}
	function printBlock(items) {
		return items.length === 0 ? "" : " {\n" + items.join("\n") + "\n}";
	}
	function printArgs(args, indentation = "") {
		return args.length === 0 ? "" : args.every((arg) => !arg.description) ? "(" + args.map(printInputValue).join(", ") + ")" : "(\n" + args.map((arg, i) => printDescription(arg, "  " + indentation, !i) + "  " + indentation + printInputValue(arg)).join("\n") + "\n" + indentation + ")";
	}
	function printInputValue(arg) {
		let defaultAST = (0, _astFromValue.astFromValue)(arg.defaultValue, arg.type), argDecl = arg.name + ": " + String(arg.type);
		return defaultAST && (argDecl += ` = ${(0, _printer.print)(defaultAST)}`), argDecl + printDeprecated(arg.deprecationReason);
	}
	function printDirective(directive) {
		return printDescription(directive) + "directive @" + directive.name + printArgs(directive.args) + printDeprecated(directive.deprecationReason) + (directive.isRepeatable ? " repeatable" : "") + " on " + directive.locations.join(" | ");
	}
	function printDeprecated(reason) {
		return reason == null ? "" : reason === _directives.DEFAULT_DEPRECATION_REASON ? " @deprecated" : ` @deprecated(reason: ${(0, _printer.print)({
			kind: _kinds.Kind.STRING,
			value: reason
		})})`;
	}
	function printSpecifiedByURL(scalar) {
		return scalar.specifiedByURL == null ? "" : ` @specifiedBy(url: ${(0, _printer.print)({
			kind: _kinds.Kind.STRING,
			value: scalar.specifiedByURL
		})})`;
	}
	function printDescription(def, indentation = "", firstInBlock = !0) {
		let { description } = def;
		if (description == null) return "";
		let blockString = (0, _printer.print)({
			kind: _kinds.Kind.STRING,
			value: description,
			block: (0, _blockString.isPrintableAsBlockString)(description)
		});
		return (indentation && !firstInBlock ? "\n" + indentation : indentation) + blockString.replace(/\n/g, "\n" + indentation) + "\n";
	}
})), require_concatAST = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.concatAST = concatAST;
	var _kinds = require_kinds();
	/** @category AST Utilities */
	/**
	* Provided a collection of ASTs, presumably each from different files,
	* concatenate the ASTs together into batched AST, useful for validating many
	* GraphQL source files which together represent one conceptual application.
	* @param documents - Document ASTs to concatenate.
	* @returns A document AST containing all definitions from the provided documents.
	* @example
	* ```ts
	* import { parse } from 'graphql/language';
	* import { concatAST } from 'graphql/utilities';
	*
	* const document = concatAST([
	*   parse('type Query { a: String }'),
	*   parse('type User { id: ID }'),
	* ]);
	*
	* document.definitions.length; // => 2
	* ```
	*/
	function concatAST(documents) {
		let definitions = [];
		for (let doc of documents) definitions.push(...doc.definitions);
		return {
			kind: _kinds.Kind.DOCUMENT,
			definitions
		};
	}
})), require_separateOperations = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.separateOperations = separateOperations;
	var _kinds = require_kinds(), _visitor = require_visitor();
	/** @category AST Utilities */
	/**
	* separateOperations accepts a single AST document which may contain many
	* operations and fragments and returns a collection of AST documents each of
	* which contains a single operation as well the fragment definitions it
	* refers to.
	* @param documentAST - The parsed GraphQL document AST.
	* @returns A map of operation names to documents containing each operation and its referenced fragments.
	* @example
	* ```ts
	* import { parse, print } from 'graphql/language';
	* import { separateOperations } from 'graphql/utilities';
	*
	* const document = parse(`
	*   query GetUser {
	*     viewer {
	*       ...UserFields
	*     }
	*   }
	*
	*   query GetStatus {
	*     status
	*   }
	*
	*   fragment UserFields on User {
	*     id
	*   }
	* `);
	*
	* const separated = separateOperations(document);
	*
	* Object.keys(separated); // => ['GetUser', 'GetStatus']
	* print(separated.GetUser).includes('fragment UserFields'); // => true
	* print(separated.GetStatus).includes('fragment UserFields'); // => false
	* ```
	*/
	function separateOperations(documentAST) {
		let operations = [], depGraph = Object.create(null);
		for (let definitionNode of documentAST.definitions) switch (definitionNode.kind) {
			case _kinds.Kind.OPERATION_DEFINITION:
				operations.push(definitionNode);
				break;
			case _kinds.Kind.FRAGMENT_DEFINITION: depGraph[definitionNode.name.value] = collectDependencies(definitionNode.selectionSet);
		}
		let separatedDocumentASTs = Object.create(null);
		for (let operation of operations) {
			let dependencies = /* @__PURE__ */ new Set();
			for (let fragmentName of collectDependencies(operation.selectionSet)) collectTransitiveDependencies(dependencies, depGraph, fragmentName);
			let operationName = operation.name ? operation.name.value : "";
			separatedDocumentASTs[operationName] = {
				kind: _kinds.Kind.DOCUMENT,
				definitions: documentAST.definitions.filter((node) => node === operation || node.kind === _kinds.Kind.FRAGMENT_DEFINITION && dependencies.has(node.name.value))
			};
		}
		return separatedDocumentASTs;
	}
	function collectTransitiveDependencies(collected, depGraph, fromName) {
		if (!collected.has(fromName)) {
			collected.add(fromName);
			let immediateDeps = depGraph[fromName];
			if (immediateDeps !== void 0) for (let toName of immediateDeps) collectTransitiveDependencies(collected, depGraph, toName);
		}
	}
	function collectDependencies(selectionSet) {
		let dependencies = [];
		return (0, _visitor.visit)(selectionSet, { FragmentSpread(node) {
			dependencies.push(node.name.value);
		} }), dependencies;
	}
})), require_stripIgnoredCharacters = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.stripIgnoredCharacters = stripIgnoredCharacters;
	var _blockString = require_blockString(), _lexer = require_lexer(), _source = require_source(), _tokenKind = require_tokenKind();
	/** @category AST Utilities */
	/**
	* Strips characters that are not significant to the validity or execution
	* of a GraphQL document:
	*   - UnicodeBOM
	*   - WhiteSpace
	*   - LineTerminator
	*   - Comment
	*   - Comma
	*   - BlockString indentation
	*
	* Note: It is required to have a delimiter character between neighboring
	* non-punctuator tokens and this function always uses single space as delimiter.
	*
	* It is guaranteed that both input and output documents if parsed would result
	* in the exact same AST except for nodes location.
	*
	* Warning: It is guaranteed that this function will always produce stable results.
	* However, it's not guaranteed that it will stay the same between different
	* releases due to bugfixes or changes in the GraphQL specification.
	* @param source - The GraphQL source text or source object.
	* @returns A semantically equivalent GraphQL source string without ignored characters.
	* @example Query source
	* ```graphql
	* query SomeQuery($foo: String!, $bar: String) {
	*   someField(foo: $foo, bar: $bar) {
	*     a
	*     b {
	*       c
	*       d
	*     }
	*   }
	* }
	* ```
	*
	* Becomes:
	*
	* ```graphql
	* query SomeQuery($foo: String!, $bar: String) {
	*   someField(foo: $foo, bar: $bar) {
	*     a
	*     b {
	*       c
	*       d
	*     }
	*   }
	* }
	* ```
	* @example SDL source
	* ```graphql
	* """
	* Type description
	* """
	* type Foo {
	*   """
	*   Field description
	*   """
	*   bar: String
	* }
	* ```
	*
	* Becomes:
	*
	* ```graphql
	* """
	* Type description
	* """
	* type Foo {
	*   """
	*   Field description
	*   """
	*   bar: String
	* }
	* ```
	* @example
	* ```ts
	* import { stripIgnoredCharacters } from 'graphql/utilities';
	*
	* const source = stripIgnoredCharacters('query Example { name }'); // => 'query Example{name}'
	* ```
	*/
	function stripIgnoredCharacters(source) {
		let sourceObj = (0, _source.isSource)(source) ? source : new _source.Source(source), body = sourceObj.body, lexer = new _lexer.Lexer(sourceObj), strippedBody = "", wasLastAddedTokenNonPunctuator = !1;
		for (; lexer.advance().kind !== _tokenKind.TokenKind.EOF;) {
			let currentToken = lexer.token, tokenKind = currentToken.kind, isNonPunctuator = !(0, _lexer.isPunctuatorTokenKind)(currentToken.kind);
			wasLastAddedTokenNonPunctuator && (isNonPunctuator || currentToken.kind === _tokenKind.TokenKind.SPREAD) && (strippedBody += " ");
			let tokenBody = body.slice(currentToken.start, currentToken.end);
			tokenKind === _tokenKind.TokenKind.BLOCK_STRING ? strippedBody += (0, _blockString.printBlockString)(currentToken.value, { minimize: !0 }) : strippedBody += tokenBody, wasLastAddedTokenNonPunctuator = isNonPunctuator;
		}
		return strippedBody;
	}
})), require_assertValidName = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.assertValidName = assertValidName, exports.isValidNameError = isValidNameError;
	var _devAssert = require_devAssert(), _GraphQLError = require_GraphQLError(), _assertName = require_assertName();
	/** @category Validation */
	/* c8 ignore start */
	/**
	* Upholds the spec rules about naming. This deprecated helper is retained for
	* backwards compatibility; call `assertName` instead because assertValidName
	* will be removed in v17.
	* @param name - The GraphQL name to validate.
	* @returns The validated GraphQL name.
	* @example
	* ```ts
	* import { assertValidName } from 'graphql/utilities';
	*
	* assertValidName('User'); // => 'User'
	* assertValidName('__typename'); // throws an error
	* ```
	* @deprecated Please use `assertName` instead. Will be removed in v17
	*/
	function assertValidName(name) {
		let error = isValidNameError(name);
		if (error) throw error;
		return name;
	}
	/**
	* Returns an Error if a name is invalid. This deprecated helper is retained for
	* backwards compatibility; call `assertName` and catch the thrown GraphQLError
	* instead because isValidNameError will be removed in v17.
	* @param name - The GraphQL name to validate.
	* @returns A GraphQLError if the name is invalid; otherwise undefined.
	* @example
	* ```ts
	* import { isValidNameError } from 'graphql/utilities';
	*
	* isValidNameError('User'); // => undefined
	*
	* const error = isValidNameError('__typename');
	* error?.message; // => 'Name "__typename" must not begin with "__", which is reserved by GraphQL introspection.'
	* ```
	* @deprecated Please use `assertName` instead. Will be removed in v17
	*/
	function isValidNameError(name) {
		if (typeof name == "string" || (0, _devAssert.devAssert)(!1, "Expected name to be a string."), name.startsWith("__")) return new _GraphQLError.GraphQLError(`Name "${name}" must not begin with "__", which is reserved by GraphQL introspection.`);
		try {
			(0, _assertName.assertName)(name);
		} catch (error) {
			return error;
		}
	}
})), require_sortValueNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.sortValueNode = sortValueNode;
	var _naturalCompare = require_naturalCompare(), _kinds = require_kinds();
	/**
	* Sort ValueNode.
	*
	* This function returns a sorted copy of the given ValueNode.
	*
	* @internal
	*/
	function sortValueNode(valueNode) {
		switch (valueNode.kind) {
			case _kinds.Kind.OBJECT: return {
				...valueNode,
				fields: sortFields(valueNode.fields)
			};
			case _kinds.Kind.LIST: return {
				...valueNode,
				values: valueNode.values.map(sortValueNode)
			};
			case _kinds.Kind.INT:
			case _kinds.Kind.FLOAT:
			case _kinds.Kind.STRING:
			case _kinds.Kind.BOOLEAN:
			case _kinds.Kind.NULL:
			case _kinds.Kind.ENUM:
			case _kinds.Kind.VARIABLE: return valueNode;
		}
	}
	function sortFields(fields) {
		return fields.map((fieldNode) => ({
			...fieldNode,
			value: sortValueNode(fieldNode.value)
		})).sort((fieldA, fieldB) => (0, _naturalCompare.naturalCompare)(fieldA.name.value, fieldB.name.value));
	}
})), require_findBreakingChanges = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DangerousChangeType = exports.BreakingChangeType = void 0, exports.findBreakingChanges = findBreakingChanges, exports.findDangerousChanges = findDangerousChanges;
	var _inspect = require_inspect(), _invariant = require_invariant(), _keyMap = require_keyMap(), _printer = require_printer(), _definition = require_definition(), _scalars = require_scalars(), _astFromValue = require_astFromValue(), _sortValueNode = require_sortValueNode(), BreakingChangeType;
	exports.BreakingChangeType = BreakingChangeType, (function(BreakingChangeType) {
		BreakingChangeType.TYPE_REMOVED = "TYPE_REMOVED", BreakingChangeType.TYPE_CHANGED_KIND = "TYPE_CHANGED_KIND", BreakingChangeType.TYPE_REMOVED_FROM_UNION = "TYPE_REMOVED_FROM_UNION", BreakingChangeType.VALUE_REMOVED_FROM_ENUM = "VALUE_REMOVED_FROM_ENUM", BreakingChangeType.REQUIRED_INPUT_FIELD_ADDED = "REQUIRED_INPUT_FIELD_ADDED", BreakingChangeType.IMPLEMENTED_INTERFACE_REMOVED = "IMPLEMENTED_INTERFACE_REMOVED", BreakingChangeType.FIELD_REMOVED = "FIELD_REMOVED", BreakingChangeType.FIELD_CHANGED_KIND = "FIELD_CHANGED_KIND", BreakingChangeType.REQUIRED_ARG_ADDED = "REQUIRED_ARG_ADDED", BreakingChangeType.ARG_REMOVED = "ARG_REMOVED", BreakingChangeType.ARG_CHANGED_KIND = "ARG_CHANGED_KIND", BreakingChangeType.DIRECTIVE_REMOVED = "DIRECTIVE_REMOVED", BreakingChangeType.DIRECTIVE_ARG_REMOVED = "DIRECTIVE_ARG_REMOVED", BreakingChangeType.REQUIRED_DIRECTIVE_ARG_ADDED = "REQUIRED_DIRECTIVE_ARG_ADDED", BreakingChangeType.DIRECTIVE_REPEATABLE_REMOVED = "DIRECTIVE_REPEATABLE_REMOVED", BreakingChangeType.DIRECTIVE_LOCATION_REMOVED = "DIRECTIVE_LOCATION_REMOVED";
	})(BreakingChangeType || (exports.BreakingChangeType = BreakingChangeType = {}));
	/** Categories of schema changes that may be dangerous for existing operations. */
	var DangerousChangeType;
	exports.DangerousChangeType = DangerousChangeType, (function(DangerousChangeType) {
		DangerousChangeType.VALUE_ADDED_TO_ENUM = "VALUE_ADDED_TO_ENUM", DangerousChangeType.TYPE_ADDED_TO_UNION = "TYPE_ADDED_TO_UNION", DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED = "OPTIONAL_INPUT_FIELD_ADDED", DangerousChangeType.OPTIONAL_ARG_ADDED = "OPTIONAL_ARG_ADDED", DangerousChangeType.IMPLEMENTED_INTERFACE_ADDED = "IMPLEMENTED_INTERFACE_ADDED", DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE = "ARG_DEFAULT_VALUE_CHANGE";
	})(DangerousChangeType || (exports.DangerousChangeType = DangerousChangeType = {}));
	/**
	* Given two schemas, returns an Array containing descriptions of all the types
	* of breaking changes covered by the other functions down below.
	* @param oldSchema - Schema before the change.
	* @param newSchema - Schema after the change.
	* @returns Breaking changes between the two schemas.
	* @example
	* ```ts
	* import { buildSchema, findBreakingChanges } from 'graphql/utilities';
	*
	* const oldSchema = buildSchema(`
	*   type User {
	*     id: ID!
	*     name: String
	*   }
	*
	*   type Query {
	*     viewer: User
	*   }
	* `);
	* const newSchema = buildSchema(`
	*   type User {
	*     id: ID!
	*   }
	*
	*   type Query {
	*     viewer: User
	*   }
	* `);
	*
	* const changes = findBreakingChanges(oldSchema, newSchema);
	*
	* changes[0].type; // => 'FIELD_REMOVED'
	* changes[0].description.includes('User.name was removed'); // => true
	* ```
	*/
	function findBreakingChanges(oldSchema, newSchema) {
		return findSchemaChanges(oldSchema, newSchema).filter((change) => change.type in BreakingChangeType);
	}
	/**
	* Given two schemas, returns an Array containing descriptions of all the types
	* of potentially dangerous changes covered by the other functions down below.
	* @param oldSchema - Schema before the change.
	* @param newSchema - Schema after the change.
	* @returns Dangerous changes between the two schemas.
	* @example
	* ```ts
	* import { buildSchema, findDangerousChanges } from 'graphql/utilities';
	*
	* const oldSchema = buildSchema(`
	*   enum Episode {
	*     NEW_HOPE
	*   }
	*
	*   type Query {
	*     episode: Episode
	*   }
	* `);
	* const newSchema = buildSchema(`
	*   enum Episode {
	*     NEW_HOPE
	*     EMPIRE
	*   }
	*
	*   type Query {
	*     episode: Episode
	*   }
	* `);
	*
	* const changes = findDangerousChanges(oldSchema, newSchema);
	*
	* changes[0].type; // => 'VALUE_ADDED_TO_ENUM'
	* changes[0].description.includes('EMPIRE was added'); // => true
	* ```
	*/
	function findDangerousChanges(oldSchema, newSchema) {
		return findSchemaChanges(oldSchema, newSchema).filter((change) => change.type in DangerousChangeType);
	}
	function findSchemaChanges(oldSchema, newSchema) {
		return [...findTypeChanges(oldSchema, newSchema), ...findDirectiveChanges(oldSchema, newSchema)];
	}
	function findDirectiveChanges(oldSchema, newSchema) {
		let schemaChanges = [], directivesDiff = diff(oldSchema.getDirectives(), newSchema.getDirectives());
		for (let oldDirective of directivesDiff.removed) schemaChanges.push({
			type: BreakingChangeType.DIRECTIVE_REMOVED,
			description: `${oldDirective.name} was removed.`
		});
		for (let [oldDirective, newDirective] of directivesDiff.persisted) {
			let argsDiff = diff(oldDirective.args, newDirective.args);
			for (let newArg of argsDiff.added) (0, _definition.isRequiredArgument)(newArg) && schemaChanges.push({
				type: BreakingChangeType.REQUIRED_DIRECTIVE_ARG_ADDED,
				description: `A required arg ${newArg.name} on directive ${oldDirective.name} was added.`
			});
			for (let oldArg of argsDiff.removed) schemaChanges.push({
				type: BreakingChangeType.DIRECTIVE_ARG_REMOVED,
				description: `${oldArg.name} was removed from ${oldDirective.name}.`
			});
			oldDirective.isRepeatable && !newDirective.isRepeatable && schemaChanges.push({
				type: BreakingChangeType.DIRECTIVE_REPEATABLE_REMOVED,
				description: `Repeatable flag was removed from ${oldDirective.name}.`
			});
			for (let location of oldDirective.locations) newDirective.locations.includes(location) || schemaChanges.push({
				type: BreakingChangeType.DIRECTIVE_LOCATION_REMOVED,
				description: `${location} was removed from ${oldDirective.name}.`
			});
		}
		return schemaChanges;
	}
	function findTypeChanges(oldSchema, newSchema) {
		let schemaChanges = [], typesDiff = diff(Object.values(oldSchema.getTypeMap()), Object.values(newSchema.getTypeMap()));
		for (let oldType of typesDiff.removed) schemaChanges.push({
			type: BreakingChangeType.TYPE_REMOVED,
			description: (0, _scalars.isSpecifiedScalarType)(oldType) ? `Standard scalar ${oldType.name} was removed because it is not referenced anymore.` : `${oldType.name} was removed.`
		});
		for (let [oldType, newType] of typesDiff.persisted) (0, _definition.isEnumType)(oldType) && (0, _definition.isEnumType)(newType) ? schemaChanges.push(...findEnumTypeChanges(oldType, newType)) : (0, _definition.isUnionType)(oldType) && (0, _definition.isUnionType)(newType) ? schemaChanges.push(...findUnionTypeChanges(oldType, newType)) : (0, _definition.isInputObjectType)(oldType) && (0, _definition.isInputObjectType)(newType) ? schemaChanges.push(...findInputObjectTypeChanges(oldType, newType)) : (0, _definition.isObjectType)(oldType) && (0, _definition.isObjectType)(newType) || (0, _definition.isInterfaceType)(oldType) && (0, _definition.isInterfaceType)(newType) ? schemaChanges.push(...findFieldChanges(oldType, newType), ...findImplementedInterfacesChanges(oldType, newType)) : oldType.constructor !== newType.constructor && schemaChanges.push({
			type: BreakingChangeType.TYPE_CHANGED_KIND,
			description: `${oldType.name} changed from ${typeKindName(oldType)} to ${typeKindName(newType)}.`
		});
		return schemaChanges;
	}
	function findInputObjectTypeChanges(oldType, newType) {
		let schemaChanges = [], fieldsDiff = diff(Object.values(oldType.getFields()), Object.values(newType.getFields()));
		for (let newField of fieldsDiff.added) (0, _definition.isRequiredInputField)(newField) ? schemaChanges.push({
			type: BreakingChangeType.REQUIRED_INPUT_FIELD_ADDED,
			description: `A required field ${newField.name} on input type ${oldType.name} was added.`
		}) : schemaChanges.push({
			type: DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED,
			description: `An optional field ${newField.name} on input type ${oldType.name} was added.`
		});
		for (let oldField of fieldsDiff.removed) schemaChanges.push({
			type: BreakingChangeType.FIELD_REMOVED,
			description: `${oldType.name}.${oldField.name} was removed.`
		});
		for (let [oldField, newField] of fieldsDiff.persisted) isChangeSafeForInputObjectFieldOrFieldArg(oldField.type, newField.type) || schemaChanges.push({
			type: BreakingChangeType.FIELD_CHANGED_KIND,
			description: `${oldType.name}.${oldField.name} changed type from ${String(oldField.type)} to ${String(newField.type)}.`
		});
		return schemaChanges;
	}
	function findUnionTypeChanges(oldType, newType) {
		let schemaChanges = [], possibleTypesDiff = diff(oldType.getTypes(), newType.getTypes());
		for (let newPossibleType of possibleTypesDiff.added) schemaChanges.push({
			type: DangerousChangeType.TYPE_ADDED_TO_UNION,
			description: `${newPossibleType.name} was added to union type ${oldType.name}.`
		});
		for (let oldPossibleType of possibleTypesDiff.removed) schemaChanges.push({
			type: BreakingChangeType.TYPE_REMOVED_FROM_UNION,
			description: `${oldPossibleType.name} was removed from union type ${oldType.name}.`
		});
		return schemaChanges;
	}
	function findEnumTypeChanges(oldType, newType) {
		let schemaChanges = [], valuesDiff = diff(oldType.getValues(), newType.getValues());
		for (let newValue of valuesDiff.added) schemaChanges.push({
			type: DangerousChangeType.VALUE_ADDED_TO_ENUM,
			description: `${newValue.name} was added to enum type ${oldType.name}.`
		});
		for (let oldValue of valuesDiff.removed) schemaChanges.push({
			type: BreakingChangeType.VALUE_REMOVED_FROM_ENUM,
			description: `${oldValue.name} was removed from enum type ${oldType.name}.`
		});
		return schemaChanges;
	}
	function findImplementedInterfacesChanges(oldType, newType) {
		let schemaChanges = [], interfacesDiff = diff(oldType.getInterfaces(), newType.getInterfaces());
		for (let newInterface of interfacesDiff.added) schemaChanges.push({
			type: DangerousChangeType.IMPLEMENTED_INTERFACE_ADDED,
			description: `${newInterface.name} added to interfaces implemented by ${oldType.name}.`
		});
		for (let oldInterface of interfacesDiff.removed) schemaChanges.push({
			type: BreakingChangeType.IMPLEMENTED_INTERFACE_REMOVED,
			description: `${oldType.name} no longer implements interface ${oldInterface.name}.`
		});
		return schemaChanges;
	}
	function findFieldChanges(oldType, newType) {
		let schemaChanges = [], fieldsDiff = diff(Object.values(oldType.getFields()), Object.values(newType.getFields()));
		for (let oldField of fieldsDiff.removed) schemaChanges.push({
			type: BreakingChangeType.FIELD_REMOVED,
			description: `${oldType.name}.${oldField.name} was removed.`
		});
		for (let [oldField, newField] of fieldsDiff.persisted) schemaChanges.push(...findArgChanges(oldType, oldField, newField)), isChangeSafeForObjectOrInterfaceField(oldField.type, newField.type) || schemaChanges.push({
			type: BreakingChangeType.FIELD_CHANGED_KIND,
			description: `${oldType.name}.${oldField.name} changed type from ${String(oldField.type)} to ${String(newField.type)}.`
		});
		return schemaChanges;
	}
	function findArgChanges(oldType, oldField, newField) {
		let schemaChanges = [], argsDiff = diff(oldField.args, newField.args);
		for (let oldArg of argsDiff.removed) schemaChanges.push({
			type: BreakingChangeType.ARG_REMOVED,
			description: `${oldType.name}.${oldField.name} arg ${oldArg.name} was removed.`
		});
		for (let [oldArg, newArg] of argsDiff.persisted) if (!isChangeSafeForInputObjectFieldOrFieldArg(oldArg.type, newArg.type)) schemaChanges.push({
			type: BreakingChangeType.ARG_CHANGED_KIND,
			description: `${oldType.name}.${oldField.name} arg ${oldArg.name} has changed type from ${String(oldArg.type)} to ${String(newArg.type)}.`
		});
		else if (oldArg.defaultValue !== void 0) {
			if (newArg.defaultValue === void 0) schemaChanges.push({
				type: DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
				description: `${oldType.name}.${oldField.name} arg ${oldArg.name} defaultValue was removed.`
			});
			else {
				let oldValueStr = stringifyValue(oldArg.defaultValue, oldArg.type), newValueStr = stringifyValue(newArg.defaultValue, newArg.type);
				oldValueStr !== newValueStr && schemaChanges.push({
					type: DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
					description: `${oldType.name}.${oldField.name} arg ${oldArg.name} has changed defaultValue from ${oldValueStr} to ${newValueStr}.`
				});
			}
		}
		for (let newArg of argsDiff.added) (0, _definition.isRequiredArgument)(newArg) ? schemaChanges.push({
			type: BreakingChangeType.REQUIRED_ARG_ADDED,
			description: `A required arg ${newArg.name} on ${oldType.name}.${oldField.name} was added.`
		}) : schemaChanges.push({
			type: DangerousChangeType.OPTIONAL_ARG_ADDED,
			description: `An optional arg ${newArg.name} on ${oldType.name}.${oldField.name} was added.`
		});
		return schemaChanges;
	}
	function isChangeSafeForObjectOrInterfaceField(oldType, newType) {
		return (0, _definition.isListType)(oldType) ? (0, _definition.isListType)(newType) && isChangeSafeForObjectOrInterfaceField(oldType.ofType, newType.ofType) || (0, _definition.isNonNullType)(newType) && isChangeSafeForObjectOrInterfaceField(oldType, newType.ofType) : (0, _definition.isNonNullType)(oldType) ? (0, _definition.isNonNullType)(newType) && isChangeSafeForObjectOrInterfaceField(oldType.ofType, newType.ofType) : (0, _definition.isNamedType)(newType) && oldType.name === newType.name || (0, _definition.isNonNullType)(newType) && isChangeSafeForObjectOrInterfaceField(oldType, newType.ofType);
	}
	function isChangeSafeForInputObjectFieldOrFieldArg(oldType, newType) {
		return (0, _definition.isListType)(oldType) ? (0, _definition.isListType)(newType) && isChangeSafeForInputObjectFieldOrFieldArg(oldType.ofType, newType.ofType) : (0, _definition.isNonNullType)(oldType) ? (0, _definition.isNonNullType)(newType) && isChangeSafeForInputObjectFieldOrFieldArg(oldType.ofType, newType.ofType) || !(0, _definition.isNonNullType)(newType) && isChangeSafeForInputObjectFieldOrFieldArg(oldType.ofType, newType) : (0, _definition.isNamedType)(newType) && oldType.name === newType.name;
	}
	function typeKindName(type) {
		if ((0, _definition.isScalarType)(type)) return "a Scalar type";
		if ((0, _definition.isObjectType)(type)) return "an Object type";
		if ((0, _definition.isInterfaceType)(type)) return "an Interface type";
		if ((0, _definition.isUnionType)(type)) return "a Union type";
		if ((0, _definition.isEnumType)(type)) return "an Enum type";
		if ((0, _definition.isInputObjectType)(type)) return "an Input type";
		/* c8 ignore next 3 */
		(0, _invariant.invariant)(!1, "Unexpected type: " + (0, _inspect.inspect)(type));
	}
	function stringifyValue(value, type) {
		let ast = (0, _astFromValue.astFromValue)(value, type);
		return ast ?? (0, _invariant.invariant)(!1), (0, _printer.print)((0, _sortValueNode.sortValueNode)(ast));
	}
	function diff(oldArray, newArray) {
		let added = [], removed = [], persisted = [], oldMap = (0, _keyMap.keyMap)(oldArray, ({ name }) => name), newMap = (0, _keyMap.keyMap)(newArray, ({ name }) => name);
		for (let oldItem of oldArray) {
			let newItem = newMap[oldItem.name];
			newItem === void 0 ? removed.push(oldItem) : persisted.push([oldItem, newItem]);
		}
		for (let newItem of newArray) oldMap[newItem.name] === void 0 && added.push(newItem);
		return {
			added,
			persisted,
			removed
		};
	}
})), require_resolveSchemaCoordinate = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.resolveASTSchemaCoordinate = resolveASTSchemaCoordinate, exports.resolveSchemaCoordinate = resolveSchemaCoordinate;
	var _inspect = require_inspect(), _kinds = require_kinds(), _parser = require_parser(), _definition = require_definition();
	/** @category Schema Coordinates */
	/**
	* A schema coordinate is resolved in the context of a GraphQL schema to
	* uniquely identify a schema element. It returns undefined if the schema
	* coordinate does not resolve to a schema element, meta-field, or introspection
	* schema element. It will throw if the containing schema element (if
	* applicable) does not exist.
	*
	* https://spec.graphql.org/draft/#sec-Schema-Coordinates.Semantics
	* @param schema - GraphQL schema to use.
	* @param schemaCoordinate - The schema coordinate to resolve.
	* @returns The schema element identified by the coordinate, or undefined if none exists.
	* @example
	* ```ts
	* import { buildSchema, resolveSchemaCoordinate } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   directive @tag(name: String!) on FIELD_DEFINITION
	*
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   enum Episode {
	*     NEW_HOPE
	*   }
	*
	*   type Query {
	*     reviews(input: ReviewInput): [String] @tag(name: "reviews")
	*   }
	* `);
	*
	* resolveSchemaCoordinate(schema, 'Query')?.kind; // => 'NamedType'
	* resolveSchemaCoordinate(schema, 'Query.reviews')?.kind; // => 'Field'
	* resolveSchemaCoordinate(schema, 'Query.reviews(input:)')?.kind; // => 'FieldArgument'
	* resolveSchemaCoordinate(schema, 'ReviewInput.stars')?.kind; // => 'InputField'
	* resolveSchemaCoordinate(schema, 'Episode.NEW_HOPE')?.kind; // => 'EnumValue'
	* resolveSchemaCoordinate(schema, '@tag')?.kind; // => 'Directive'
	* resolveSchemaCoordinate(schema, '@tag(name:)')?.kind; // => 'DirectiveArgument'
	* resolveSchemaCoordinate(schema, 'Query.missing'); // => undefined
	* ```
	*/
	function resolveSchemaCoordinate(schema, schemaCoordinate) {
		return resolveASTSchemaCoordinate(schema, (0, _parser.parseSchemaCoordinate)(schemaCoordinate));
	}
	/**
	* TypeCoordinate : Name
	*
	* @internal
	*/
	function resolveTypeCoordinate(schema, schemaCoordinate) {
		let typeName = schemaCoordinate.name.value, type = schema.getType(typeName);
		if (type != null) return {
			kind: "NamedType",
			type
		};
	}
	/**
	* MemberCoordinate : Name . Name
	*
	* @internal
	*/
	function resolveMemberCoordinate(schema, schemaCoordinate) {
		let typeName = schemaCoordinate.name.value, type = schema.getType(typeName);
		if (!type) throw Error(`Expected ${(0, _inspect.inspect)(typeName)} to be defined as a type in the schema.`);
		if (!(0, _definition.isEnumType)(type) && !(0, _definition.isInputObjectType)(type) && !(0, _definition.isObjectType)(type) && !(0, _definition.isInterfaceType)(type)) throw Error(`Expected ${(0, _inspect.inspect)(typeName)} to be an Enum, Input Object, Object or Interface type.`);
		if ((0, _definition.isEnumType)(type)) {
			let enumValueName = schemaCoordinate.memberName.value, enumValue = type.getValue(enumValueName);
			return enumValue == null ? void 0 : {
				kind: "EnumValue",
				type,
				enumValue
			};
		}
		if ((0, _definition.isInputObjectType)(type)) {
			let inputFieldName = schemaCoordinate.memberName.value, inputField = type.getFields()[inputFieldName];
			return inputField == null ? void 0 : {
				kind: "InputField",
				type,
				inputField
			};
		}
		let fieldName = schemaCoordinate.memberName.value, field = type.getFields()[fieldName];
		if (field != null) return {
			kind: "Field",
			type,
			field
		};
	}
	/**
	* ArgumentCoordinate : Name . Name ( Name : )
	*
	* @internal
	*/
	function resolveArgumentCoordinate(schema, schemaCoordinate) {
		let typeName = schemaCoordinate.name.value, type = schema.getType(typeName);
		if (type == null) throw Error(`Expected ${(0, _inspect.inspect)(typeName)} to be defined as a type in the schema.`);
		if (!(0, _definition.isObjectType)(type) && !(0, _definition.isInterfaceType)(type)) throw Error(`Expected ${(0, _inspect.inspect)(typeName)} to be an object type or interface type.`);
		let fieldName = schemaCoordinate.fieldName.value, field = type.getFields()[fieldName];
		if (field == null) throw Error(`Expected ${(0, _inspect.inspect)(fieldName)} to exist as a field of type ${(0, _inspect.inspect)(typeName)} in the schema.`);
		let fieldArgumentName = schemaCoordinate.argumentName.value, fieldArgument = field.args.find((arg) => arg.name === fieldArgumentName);
		if (fieldArgument != null) return {
			kind: "FieldArgument",
			type,
			field,
			fieldArgument
		};
	}
	/**
	* DirectiveCoordinate : \@ Name
	*
	* @internal
	*/
	function resolveDirectiveCoordinate(schema, schemaCoordinate) {
		let directiveName = schemaCoordinate.name.value, directive = schema.getDirective(directiveName);
		if (directive) return {
			kind: "Directive",
			directive
		};
	}
	/**
	* DirectiveArgumentCoordinate : \@ Name ( Name : )
	*
	* @internal
	*/
	function resolveDirectiveArgumentCoordinate(schema, schemaCoordinate) {
		let directiveName = schemaCoordinate.name.value, directive = schema.getDirective(directiveName);
		if (!directive) throw Error(`Expected ${(0, _inspect.inspect)(directiveName)} to be defined as a directive in the schema.`);
		let { argumentName: { value: directiveArgumentName } } = schemaCoordinate, directiveArgument = directive.args.find((arg) => arg.name === directiveArgumentName);
		if (directiveArgument) return {
			kind: "DirectiveArgument",
			directive,
			directiveArgument
		};
	}
	/**
	* Resolves schema coordinate from a parsed SchemaCoordinate node.
	* @param schema - GraphQL schema to use.
	* @param schemaCoordinate - The schema coordinate to resolve.
	* @returns The schema element identified by the parsed coordinate, or undefined if none exists.
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* import { parseSchemaCoordinate } from 'graphql/language';
	* import { buildSchema, resolveASTSchemaCoordinate } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting(name: String): String
	*   }
	* `);
	* const coordinate = parseSchemaCoordinate('Query.greeting(name:)');
	* const resolved = resolveASTSchemaCoordinate(schema, coordinate);
	*
	* assert(resolved?.kind === 'FieldArgument');
	* resolved.field.name; // => 'greeting'
	* resolved.fieldArgument.name; // => 'name'
	* ```
	*/
	function resolveASTSchemaCoordinate(schema, schemaCoordinate) {
		switch (schemaCoordinate.kind) {
			case _kinds.Kind.TYPE_COORDINATE: return resolveTypeCoordinate(schema, schemaCoordinate);
			case _kinds.Kind.MEMBER_COORDINATE: return resolveMemberCoordinate(schema, schemaCoordinate);
			case _kinds.Kind.ARGUMENT_COORDINATE: return resolveArgumentCoordinate(schema, schemaCoordinate);
			case _kinds.Kind.DIRECTIVE_COORDINATE: return resolveDirectiveCoordinate(schema, schemaCoordinate);
			case _kinds.Kind.DIRECTIVE_ARGUMENT_COORDINATE: return resolveDirectiveArgumentCoordinate(schema, schemaCoordinate);
		}
	}
})), require_utilities = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), Object.defineProperty(exports, "BreakingChangeType", {
		enumerable: !0,
		get: function() {
			return _findBreakingChanges.BreakingChangeType;
		}
	}), Object.defineProperty(exports, "DangerousChangeType", {
		enumerable: !0,
		get: function() {
			return _findBreakingChanges.DangerousChangeType;
		}
	}), Object.defineProperty(exports, "TypeInfo", {
		enumerable: !0,
		get: function() {
			return _TypeInfo.TypeInfo;
		}
	}), Object.defineProperty(exports, "assertValidName", {
		enumerable: !0,
		get: function() {
			return _assertValidName.assertValidName;
		}
	}), Object.defineProperty(exports, "astFromValue", {
		enumerable: !0,
		get: function() {
			return _astFromValue.astFromValue;
		}
	}), Object.defineProperty(exports, "buildASTSchema", {
		enumerable: !0,
		get: function() {
			return _buildASTSchema.buildASTSchema;
		}
	}), Object.defineProperty(exports, "buildClientSchema", {
		enumerable: !0,
		get: function() {
			return _buildClientSchema.buildClientSchema;
		}
	}), Object.defineProperty(exports, "buildSchema", {
		enumerable: !0,
		get: function() {
			return _buildASTSchema.buildSchema;
		}
	}), Object.defineProperty(exports, "coerceInputValue", {
		enumerable: !0,
		get: function() {
			return _coerceInputValue.coerceInputValue;
		}
	}), Object.defineProperty(exports, "concatAST", {
		enumerable: !0,
		get: function() {
			return _concatAST.concatAST;
		}
	}), Object.defineProperty(exports, "doTypesOverlap", {
		enumerable: !0,
		get: function() {
			return _typeComparators.doTypesOverlap;
		}
	}), Object.defineProperty(exports, "extendSchema", {
		enumerable: !0,
		get: function() {
			return _extendSchema.extendSchema;
		}
	}), Object.defineProperty(exports, "findBreakingChanges", {
		enumerable: !0,
		get: function() {
			return _findBreakingChanges.findBreakingChanges;
		}
	}), Object.defineProperty(exports, "findDangerousChanges", {
		enumerable: !0,
		get: function() {
			return _findBreakingChanges.findDangerousChanges;
		}
	}), Object.defineProperty(exports, "getIntrospectionQuery", {
		enumerable: !0,
		get: function() {
			return _getIntrospectionQuery.getIntrospectionQuery;
		}
	}), Object.defineProperty(exports, "getOperationAST", {
		enumerable: !0,
		get: function() {
			return _getOperationAST.getOperationAST;
		}
	}), Object.defineProperty(exports, "getOperationRootType", {
		enumerable: !0,
		get: function() {
			return _getOperationRootType.getOperationRootType;
		}
	}), Object.defineProperty(exports, "introspectionFromSchema", {
		enumerable: !0,
		get: function() {
			return _introspectionFromSchema.introspectionFromSchema;
		}
	}), Object.defineProperty(exports, "isEqualType", {
		enumerable: !0,
		get: function() {
			return _typeComparators.isEqualType;
		}
	}), Object.defineProperty(exports, "isTypeSubTypeOf", {
		enumerable: !0,
		get: function() {
			return _typeComparators.isTypeSubTypeOf;
		}
	}), Object.defineProperty(exports, "isValidNameError", {
		enumerable: !0,
		get: function() {
			return _assertValidName.isValidNameError;
		}
	}), Object.defineProperty(exports, "lexicographicSortSchema", {
		enumerable: !0,
		get: function() {
			return _lexicographicSortSchema.lexicographicSortSchema;
		}
	}), Object.defineProperty(exports, "printIntrospectionSchema", {
		enumerable: !0,
		get: function() {
			return _printSchema.printIntrospectionSchema;
		}
	}), Object.defineProperty(exports, "printSchema", {
		enumerable: !0,
		get: function() {
			return _printSchema.printSchema;
		}
	}), Object.defineProperty(exports, "printType", {
		enumerable: !0,
		get: function() {
			return _printSchema.printType;
		}
	}), Object.defineProperty(exports, "resolveASTSchemaCoordinate", {
		enumerable: !0,
		get: function() {
			return _resolveSchemaCoordinate.resolveASTSchemaCoordinate;
		}
	}), Object.defineProperty(exports, "resolveSchemaCoordinate", {
		enumerable: !0,
		get: function() {
			return _resolveSchemaCoordinate.resolveSchemaCoordinate;
		}
	}), Object.defineProperty(exports, "separateOperations", {
		enumerable: !0,
		get: function() {
			return _separateOperations.separateOperations;
		}
	}), Object.defineProperty(exports, "stripIgnoredCharacters", {
		enumerable: !0,
		get: function() {
			return _stripIgnoredCharacters.stripIgnoredCharacters;
		}
	}), Object.defineProperty(exports, "typeFromAST", {
		enumerable: !0,
		get: function() {
			return _typeFromAST.typeFromAST;
		}
	}), Object.defineProperty(exports, "valueFromAST", {
		enumerable: !0,
		get: function() {
			return _valueFromAST.valueFromAST;
		}
	}), Object.defineProperty(exports, "valueFromASTUntyped", {
		enumerable: !0,
		get: function() {
			return _valueFromASTUntyped.valueFromASTUntyped;
		}
	}), Object.defineProperty(exports, "visitWithTypeInfo", {
		enumerable: !0,
		get: function() {
			return _TypeInfo.visitWithTypeInfo;
		}
	});
	var _getIntrospectionQuery = require_getIntrospectionQuery(), _getOperationAST = require_getOperationAST(), _getOperationRootType = require_getOperationRootType(), _introspectionFromSchema = require_introspectionFromSchema(), _buildClientSchema = require_buildClientSchema(), _buildASTSchema = require_buildASTSchema(), _extendSchema = require_extendSchema(), _lexicographicSortSchema = require_lexicographicSortSchema(), _printSchema = require_printSchema(), _typeFromAST = require_typeFromAST(), _valueFromAST = require_valueFromAST(), _valueFromASTUntyped = require_valueFromASTUntyped(), _astFromValue = require_astFromValue(), _TypeInfo = require_TypeInfo(), _coerceInputValue = require_coerceInputValue(), _concatAST = require_concatAST(), _separateOperations = require_separateOperations(), _stripIgnoredCharacters = require_stripIgnoredCharacters(), _typeComparators = require_typeComparators(), _assertValidName = require_assertValidName(), _findBreakingChanges = require_findBreakingChanges(), _resolveSchemaCoordinate = require_resolveSchemaCoordinate();
})), require_graphql = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), Object.defineProperty(exports, "BREAK", {
		enumerable: !0,
		get: function() {
			return _index2.BREAK;
		}
	}), Object.defineProperty(exports, "BreakingChangeType", {
		enumerable: !0,
		get: function() {
			return _index6.BreakingChangeType;
		}
	}), Object.defineProperty(exports, "DEFAULT_DEPRECATION_REASON", {
		enumerable: !0,
		get: function() {
			return _index.DEFAULT_DEPRECATION_REASON;
		}
	}), Object.defineProperty(exports, "DangerousChangeType", {
		enumerable: !0,
		get: function() {
			return _index6.DangerousChangeType;
		}
	}), Object.defineProperty(exports, "DirectiveLocation", {
		enumerable: !0,
		get: function() {
			return _index2.DirectiveLocation;
		}
	}), Object.defineProperty(exports, "ExecutableDefinitionsRule", {
		enumerable: !0,
		get: function() {
			return _index4.ExecutableDefinitionsRule;
		}
	}), Object.defineProperty(exports, "FieldsOnCorrectTypeRule", {
		enumerable: !0,
		get: function() {
			return _index4.FieldsOnCorrectTypeRule;
		}
	}), Object.defineProperty(exports, "FragmentsOnCompositeTypesRule", {
		enumerable: !0,
		get: function() {
			return _index4.FragmentsOnCompositeTypesRule;
		}
	}), Object.defineProperty(exports, "GRAPHQL_MAX_INT", {
		enumerable: !0,
		get: function() {
			return _index.GRAPHQL_MAX_INT;
		}
	}), Object.defineProperty(exports, "GRAPHQL_MIN_INT", {
		enumerable: !0,
		get: function() {
			return _index.GRAPHQL_MIN_INT;
		}
	}), Object.defineProperty(exports, "GraphQLBoolean", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLBoolean;
		}
	}), Object.defineProperty(exports, "GraphQLDeprecatedDirective", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLDeprecatedDirective;
		}
	}), Object.defineProperty(exports, "GraphQLDirective", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLDirective;
		}
	}), Object.defineProperty(exports, "GraphQLEnumType", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLEnumType;
		}
	}), Object.defineProperty(exports, "GraphQLError", {
		enumerable: !0,
		get: function() {
			return _index5.GraphQLError;
		}
	}), Object.defineProperty(exports, "GraphQLFloat", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLFloat;
		}
	}), Object.defineProperty(exports, "GraphQLID", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLID;
		}
	}), Object.defineProperty(exports, "GraphQLIncludeDirective", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLIncludeDirective;
		}
	}), Object.defineProperty(exports, "GraphQLInputObjectType", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLInputObjectType;
		}
	}), Object.defineProperty(exports, "GraphQLInt", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLInt;
		}
	}), Object.defineProperty(exports, "GraphQLInterfaceType", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLInterfaceType;
		}
	}), Object.defineProperty(exports, "GraphQLList", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLList;
		}
	}), Object.defineProperty(exports, "GraphQLNonNull", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLNonNull;
		}
	}), Object.defineProperty(exports, "GraphQLObjectType", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLObjectType;
		}
	}), Object.defineProperty(exports, "GraphQLOneOfDirective", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLOneOfDirective;
		}
	}), Object.defineProperty(exports, "GraphQLScalarType", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLScalarType;
		}
	}), Object.defineProperty(exports, "GraphQLSchema", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLSchema;
		}
	}), Object.defineProperty(exports, "GraphQLSkipDirective", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLSkipDirective;
		}
	}), Object.defineProperty(exports, "GraphQLSpecifiedByDirective", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLSpecifiedByDirective;
		}
	}), Object.defineProperty(exports, "GraphQLString", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLString;
		}
	}), Object.defineProperty(exports, "GraphQLUnionType", {
		enumerable: !0,
		get: function() {
			return _index.GraphQLUnionType;
		}
	}), Object.defineProperty(exports, "Kind", {
		enumerable: !0,
		get: function() {
			return _index2.Kind;
		}
	}), Object.defineProperty(exports, "KnownArgumentNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.KnownArgumentNamesRule;
		}
	}), Object.defineProperty(exports, "KnownDirectivesRule", {
		enumerable: !0,
		get: function() {
			return _index4.KnownDirectivesRule;
		}
	}), Object.defineProperty(exports, "KnownFragmentNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.KnownFragmentNamesRule;
		}
	}), Object.defineProperty(exports, "KnownTypeNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.KnownTypeNamesRule;
		}
	}), Object.defineProperty(exports, "Lexer", {
		enumerable: !0,
		get: function() {
			return _index2.Lexer;
		}
	}), Object.defineProperty(exports, "Location", {
		enumerable: !0,
		get: function() {
			return _index2.Location;
		}
	}), Object.defineProperty(exports, "LoneAnonymousOperationRule", {
		enumerable: !0,
		get: function() {
			return _index4.LoneAnonymousOperationRule;
		}
	}), Object.defineProperty(exports, "LoneSchemaDefinitionRule", {
		enumerable: !0,
		get: function() {
			return _index4.LoneSchemaDefinitionRule;
		}
	}), Object.defineProperty(exports, "MaxIntrospectionDepthRule", {
		enumerable: !0,
		get: function() {
			return _index4.MaxIntrospectionDepthRule;
		}
	}), Object.defineProperty(exports, "NoDeprecatedCustomRule", {
		enumerable: !0,
		get: function() {
			return _index4.NoDeprecatedCustomRule;
		}
	}), Object.defineProperty(exports, "NoFragmentCyclesRule", {
		enumerable: !0,
		get: function() {
			return _index4.NoFragmentCyclesRule;
		}
	}), Object.defineProperty(exports, "NoSchemaIntrospectionCustomRule", {
		enumerable: !0,
		get: function() {
			return _index4.NoSchemaIntrospectionCustomRule;
		}
	}), Object.defineProperty(exports, "NoUndefinedVariablesRule", {
		enumerable: !0,
		get: function() {
			return _index4.NoUndefinedVariablesRule;
		}
	}), Object.defineProperty(exports, "NoUnusedFragmentsRule", {
		enumerable: !0,
		get: function() {
			return _index4.NoUnusedFragmentsRule;
		}
	}), Object.defineProperty(exports, "NoUnusedVariablesRule", {
		enumerable: !0,
		get: function() {
			return _index4.NoUnusedVariablesRule;
		}
	}), Object.defineProperty(exports, "OperationTypeNode", {
		enumerable: !0,
		get: function() {
			return _index2.OperationTypeNode;
		}
	}), Object.defineProperty(exports, "OverlappingFieldsCanBeMergedRule", {
		enumerable: !0,
		get: function() {
			return _index4.OverlappingFieldsCanBeMergedRule;
		}
	}), Object.defineProperty(exports, "PossibleFragmentSpreadsRule", {
		enumerable: !0,
		get: function() {
			return _index4.PossibleFragmentSpreadsRule;
		}
	}), Object.defineProperty(exports, "PossibleTypeExtensionsRule", {
		enumerable: !0,
		get: function() {
			return _index4.PossibleTypeExtensionsRule;
		}
	}), Object.defineProperty(exports, "ProvidedRequiredArgumentsRule", {
		enumerable: !0,
		get: function() {
			return _index4.ProvidedRequiredArgumentsRule;
		}
	}), Object.defineProperty(exports, "ScalarLeafsRule", {
		enumerable: !0,
		get: function() {
			return _index4.ScalarLeafsRule;
		}
	}), Object.defineProperty(exports, "SchemaMetaFieldDef", {
		enumerable: !0,
		get: function() {
			return _index.SchemaMetaFieldDef;
		}
	}), Object.defineProperty(exports, "SingleFieldSubscriptionsRule", {
		enumerable: !0,
		get: function() {
			return _index4.SingleFieldSubscriptionsRule;
		}
	}), Object.defineProperty(exports, "Source", {
		enumerable: !0,
		get: function() {
			return _index2.Source;
		}
	}), Object.defineProperty(exports, "Token", {
		enumerable: !0,
		get: function() {
			return _index2.Token;
		}
	}), Object.defineProperty(exports, "TokenKind", {
		enumerable: !0,
		get: function() {
			return _index2.TokenKind;
		}
	}), Object.defineProperty(exports, "TypeInfo", {
		enumerable: !0,
		get: function() {
			return _index6.TypeInfo;
		}
	}), Object.defineProperty(exports, "TypeKind", {
		enumerable: !0,
		get: function() {
			return _index.TypeKind;
		}
	}), Object.defineProperty(exports, "TypeMetaFieldDef", {
		enumerable: !0,
		get: function() {
			return _index.TypeMetaFieldDef;
		}
	}), Object.defineProperty(exports, "TypeNameMetaFieldDef", {
		enumerable: !0,
		get: function() {
			return _index.TypeNameMetaFieldDef;
		}
	}), Object.defineProperty(exports, "UniqueArgumentDefinitionNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueArgumentDefinitionNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueArgumentNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueArgumentNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueDirectiveNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueDirectiveNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueDirectivesPerLocationRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueDirectivesPerLocationRule;
		}
	}), Object.defineProperty(exports, "UniqueEnumValueNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueEnumValueNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueFieldDefinitionNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueFieldDefinitionNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueFragmentNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueFragmentNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueInputFieldNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueInputFieldNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueOperationNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueOperationNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueOperationTypesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueOperationTypesRule;
		}
	}), Object.defineProperty(exports, "UniqueTypeNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueTypeNamesRule;
		}
	}), Object.defineProperty(exports, "UniqueVariableNamesRule", {
		enumerable: !0,
		get: function() {
			return _index4.UniqueVariableNamesRule;
		}
	}), Object.defineProperty(exports, "ValidationContext", {
		enumerable: !0,
		get: function() {
			return _index4.ValidationContext;
		}
	}), Object.defineProperty(exports, "ValuesOfCorrectTypeRule", {
		enumerable: !0,
		get: function() {
			return _index4.ValuesOfCorrectTypeRule;
		}
	}), Object.defineProperty(exports, "VariablesAreInputTypesRule", {
		enumerable: !0,
		get: function() {
			return _index4.VariablesAreInputTypesRule;
		}
	}), Object.defineProperty(exports, "VariablesInAllowedPositionRule", {
		enumerable: !0,
		get: function() {
			return _index4.VariablesInAllowedPositionRule;
		}
	}), Object.defineProperty(exports, "__Directive", {
		enumerable: !0,
		get: function() {
			return _index.__Directive;
		}
	}), Object.defineProperty(exports, "__DirectiveLocation", {
		enumerable: !0,
		get: function() {
			return _index.__DirectiveLocation;
		}
	}), Object.defineProperty(exports, "__EnumValue", {
		enumerable: !0,
		get: function() {
			return _index.__EnumValue;
		}
	}), Object.defineProperty(exports, "__Field", {
		enumerable: !0,
		get: function() {
			return _index.__Field;
		}
	}), Object.defineProperty(exports, "__InputValue", {
		enumerable: !0,
		get: function() {
			return _index.__InputValue;
		}
	}), Object.defineProperty(exports, "__Schema", {
		enumerable: !0,
		get: function() {
			return _index.__Schema;
		}
	}), Object.defineProperty(exports, "__Type", {
		enumerable: !0,
		get: function() {
			return _index.__Type;
		}
	}), Object.defineProperty(exports, "__TypeKind", {
		enumerable: !0,
		get: function() {
			return _index.__TypeKind;
		}
	}), Object.defineProperty(exports, "assertAbstractType", {
		enumerable: !0,
		get: function() {
			return _index.assertAbstractType;
		}
	}), Object.defineProperty(exports, "assertCompositeType", {
		enumerable: !0,
		get: function() {
			return _index.assertCompositeType;
		}
	}), Object.defineProperty(exports, "assertDirective", {
		enumerable: !0,
		get: function() {
			return _index.assertDirective;
		}
	}), Object.defineProperty(exports, "assertEnumType", {
		enumerable: !0,
		get: function() {
			return _index.assertEnumType;
		}
	}), Object.defineProperty(exports, "assertEnumValueName", {
		enumerable: !0,
		get: function() {
			return _index.assertEnumValueName;
		}
	}), Object.defineProperty(exports, "assertInputObjectType", {
		enumerable: !0,
		get: function() {
			return _index.assertInputObjectType;
		}
	}), Object.defineProperty(exports, "assertInputType", {
		enumerable: !0,
		get: function() {
			return _index.assertInputType;
		}
	}), Object.defineProperty(exports, "assertInterfaceType", {
		enumerable: !0,
		get: function() {
			return _index.assertInterfaceType;
		}
	}), Object.defineProperty(exports, "assertLeafType", {
		enumerable: !0,
		get: function() {
			return _index.assertLeafType;
		}
	}), Object.defineProperty(exports, "assertListType", {
		enumerable: !0,
		get: function() {
			return _index.assertListType;
		}
	}), Object.defineProperty(exports, "assertName", {
		enumerable: !0,
		get: function() {
			return _index.assertName;
		}
	}), Object.defineProperty(exports, "assertNamedType", {
		enumerable: !0,
		get: function() {
			return _index.assertNamedType;
		}
	}), Object.defineProperty(exports, "assertNonNullType", {
		enumerable: !0,
		get: function() {
			return _index.assertNonNullType;
		}
	}), Object.defineProperty(exports, "assertNullableType", {
		enumerable: !0,
		get: function() {
			return _index.assertNullableType;
		}
	}), Object.defineProperty(exports, "assertObjectType", {
		enumerable: !0,
		get: function() {
			return _index.assertObjectType;
		}
	}), Object.defineProperty(exports, "assertOutputType", {
		enumerable: !0,
		get: function() {
			return _index.assertOutputType;
		}
	}), Object.defineProperty(exports, "assertScalarType", {
		enumerable: !0,
		get: function() {
			return _index.assertScalarType;
		}
	}), Object.defineProperty(exports, "assertSchema", {
		enumerable: !0,
		get: function() {
			return _index.assertSchema;
		}
	}), Object.defineProperty(exports, "assertType", {
		enumerable: !0,
		get: function() {
			return _index.assertType;
		}
	}), Object.defineProperty(exports, "assertUnionType", {
		enumerable: !0,
		get: function() {
			return _index.assertUnionType;
		}
	}), Object.defineProperty(exports, "assertValidName", {
		enumerable: !0,
		get: function() {
			return _index6.assertValidName;
		}
	}), Object.defineProperty(exports, "assertValidSchema", {
		enumerable: !0,
		get: function() {
			return _index.assertValidSchema;
		}
	}), Object.defineProperty(exports, "assertWrappingType", {
		enumerable: !0,
		get: function() {
			return _index.assertWrappingType;
		}
	}), Object.defineProperty(exports, "astFromValue", {
		enumerable: !0,
		get: function() {
			return _index6.astFromValue;
		}
	}), Object.defineProperty(exports, "buildASTSchema", {
		enumerable: !0,
		get: function() {
			return _index6.buildASTSchema;
		}
	}), Object.defineProperty(exports, "buildClientSchema", {
		enumerable: !0,
		get: function() {
			return _index6.buildClientSchema;
		}
	}), Object.defineProperty(exports, "buildSchema", {
		enumerable: !0,
		get: function() {
			return _index6.buildSchema;
		}
	}), Object.defineProperty(exports, "coerceInputValue", {
		enumerable: !0,
		get: function() {
			return _index6.coerceInputValue;
		}
	}), Object.defineProperty(exports, "concatAST", {
		enumerable: !0,
		get: function() {
			return _index6.concatAST;
		}
	}), Object.defineProperty(exports, "createSourceEventStream", {
		enumerable: !0,
		get: function() {
			return _index3.createSourceEventStream;
		}
	}), Object.defineProperty(exports, "defaultFieldResolver", {
		enumerable: !0,
		get: function() {
			return _index3.defaultFieldResolver;
		}
	}), Object.defineProperty(exports, "defaultTypeResolver", {
		enumerable: !0,
		get: function() {
			return _index3.defaultTypeResolver;
		}
	}), Object.defineProperty(exports, "doTypesOverlap", {
		enumerable: !0,
		get: function() {
			return _index6.doTypesOverlap;
		}
	}), Object.defineProperty(exports, "execute", {
		enumerable: !0,
		get: function() {
			return _index3.execute;
		}
	}), Object.defineProperty(exports, "executeSync", {
		enumerable: !0,
		get: function() {
			return _index3.executeSync;
		}
	}), Object.defineProperty(exports, "extendSchema", {
		enumerable: !0,
		get: function() {
			return _index6.extendSchema;
		}
	}), Object.defineProperty(exports, "findBreakingChanges", {
		enumerable: !0,
		get: function() {
			return _index6.findBreakingChanges;
		}
	}), Object.defineProperty(exports, "findDangerousChanges", {
		enumerable: !0,
		get: function() {
			return _index6.findDangerousChanges;
		}
	}), Object.defineProperty(exports, "formatError", {
		enumerable: !0,
		get: function() {
			return _index5.formatError;
		}
	}), Object.defineProperty(exports, "getArgumentValues", {
		enumerable: !0,
		get: function() {
			return _index3.getArgumentValues;
		}
	}), Object.defineProperty(exports, "getDirectiveValues", {
		enumerable: !0,
		get: function() {
			return _index3.getDirectiveValues;
		}
	}), Object.defineProperty(exports, "getEnterLeaveForKind", {
		enumerable: !0,
		get: function() {
			return _index2.getEnterLeaveForKind;
		}
	}), Object.defineProperty(exports, "getIntrospectionQuery", {
		enumerable: !0,
		get: function() {
			return _index6.getIntrospectionQuery;
		}
	}), Object.defineProperty(exports, "getLocation", {
		enumerable: !0,
		get: function() {
			return _index2.getLocation;
		}
	}), Object.defineProperty(exports, "getNamedType", {
		enumerable: !0,
		get: function() {
			return _index.getNamedType;
		}
	}), Object.defineProperty(exports, "getNullableType", {
		enumerable: !0,
		get: function() {
			return _index.getNullableType;
		}
	}), Object.defineProperty(exports, "getOperationAST", {
		enumerable: !0,
		get: function() {
			return _index6.getOperationAST;
		}
	}), Object.defineProperty(exports, "getOperationRootType", {
		enumerable: !0,
		get: function() {
			return _index6.getOperationRootType;
		}
	}), Object.defineProperty(exports, "getVariableValues", {
		enumerable: !0,
		get: function() {
			return _index3.getVariableValues;
		}
	}), Object.defineProperty(exports, "getVisitFn", {
		enumerable: !0,
		get: function() {
			return _index2.getVisitFn;
		}
	}), Object.defineProperty(exports, "graphql", {
		enumerable: !0,
		get: function() {
			return _graphql.graphql;
		}
	}), Object.defineProperty(exports, "graphqlSync", {
		enumerable: !0,
		get: function() {
			return _graphql.graphqlSync;
		}
	}), Object.defineProperty(exports, "introspectionFromSchema", {
		enumerable: !0,
		get: function() {
			return _index6.introspectionFromSchema;
		}
	}), Object.defineProperty(exports, "introspectionTypes", {
		enumerable: !0,
		get: function() {
			return _index.introspectionTypes;
		}
	}), Object.defineProperty(exports, "isAbstractType", {
		enumerable: !0,
		get: function() {
			return _index.isAbstractType;
		}
	}), Object.defineProperty(exports, "isCompositeType", {
		enumerable: !0,
		get: function() {
			return _index.isCompositeType;
		}
	}), Object.defineProperty(exports, "isConstValueNode", {
		enumerable: !0,
		get: function() {
			return _index2.isConstValueNode;
		}
	}), Object.defineProperty(exports, "isDefinitionNode", {
		enumerable: !0,
		get: function() {
			return _index2.isDefinitionNode;
		}
	}), Object.defineProperty(exports, "isDirective", {
		enumerable: !0,
		get: function() {
			return _index.isDirective;
		}
	}), Object.defineProperty(exports, "isEnumType", {
		enumerable: !0,
		get: function() {
			return _index.isEnumType;
		}
	}), Object.defineProperty(exports, "isEqualType", {
		enumerable: !0,
		get: function() {
			return _index6.isEqualType;
		}
	}), Object.defineProperty(exports, "isExecutableDefinitionNode", {
		enumerable: !0,
		get: function() {
			return _index2.isExecutableDefinitionNode;
		}
	}), Object.defineProperty(exports, "isInputObjectType", {
		enumerable: !0,
		get: function() {
			return _index.isInputObjectType;
		}
	}), Object.defineProperty(exports, "isInputType", {
		enumerable: !0,
		get: function() {
			return _index.isInputType;
		}
	}), Object.defineProperty(exports, "isInterfaceType", {
		enumerable: !0,
		get: function() {
			return _index.isInterfaceType;
		}
	}), Object.defineProperty(exports, "isIntrospectionType", {
		enumerable: !0,
		get: function() {
			return _index.isIntrospectionType;
		}
	}), Object.defineProperty(exports, "isLeafType", {
		enumerable: !0,
		get: function() {
			return _index.isLeafType;
		}
	}), Object.defineProperty(exports, "isListType", {
		enumerable: !0,
		get: function() {
			return _index.isListType;
		}
	}), Object.defineProperty(exports, "isNamedType", {
		enumerable: !0,
		get: function() {
			return _index.isNamedType;
		}
	}), Object.defineProperty(exports, "isNonNullType", {
		enumerable: !0,
		get: function() {
			return _index.isNonNullType;
		}
	}), Object.defineProperty(exports, "isNullableType", {
		enumerable: !0,
		get: function() {
			return _index.isNullableType;
		}
	}), Object.defineProperty(exports, "isObjectType", {
		enumerable: !0,
		get: function() {
			return _index.isObjectType;
		}
	}), Object.defineProperty(exports, "isOutputType", {
		enumerable: !0,
		get: function() {
			return _index.isOutputType;
		}
	}), Object.defineProperty(exports, "isRequiredArgument", {
		enumerable: !0,
		get: function() {
			return _index.isRequiredArgument;
		}
	}), Object.defineProperty(exports, "isRequiredInputField", {
		enumerable: !0,
		get: function() {
			return _index.isRequiredInputField;
		}
	}), Object.defineProperty(exports, "isScalarType", {
		enumerable: !0,
		get: function() {
			return _index.isScalarType;
		}
	}), Object.defineProperty(exports, "isSchema", {
		enumerable: !0,
		get: function() {
			return _index.isSchema;
		}
	}), Object.defineProperty(exports, "isSchemaCoordinateNode", {
		enumerable: !0,
		get: function() {
			return _index2.isSchemaCoordinateNode;
		}
	}), Object.defineProperty(exports, "isSelectionNode", {
		enumerable: !0,
		get: function() {
			return _index2.isSelectionNode;
		}
	}), Object.defineProperty(exports, "isSpecifiedDirective", {
		enumerable: !0,
		get: function() {
			return _index.isSpecifiedDirective;
		}
	}), Object.defineProperty(exports, "isSpecifiedScalarType", {
		enumerable: !0,
		get: function() {
			return _index.isSpecifiedScalarType;
		}
	}), Object.defineProperty(exports, "isType", {
		enumerable: !0,
		get: function() {
			return _index.isType;
		}
	}), Object.defineProperty(exports, "isTypeDefinitionNode", {
		enumerable: !0,
		get: function() {
			return _index2.isTypeDefinitionNode;
		}
	}), Object.defineProperty(exports, "isTypeExtensionNode", {
		enumerable: !0,
		get: function() {
			return _index2.isTypeExtensionNode;
		}
	}), Object.defineProperty(exports, "isTypeNode", {
		enumerable: !0,
		get: function() {
			return _index2.isTypeNode;
		}
	}), Object.defineProperty(exports, "isTypeSubTypeOf", {
		enumerable: !0,
		get: function() {
			return _index6.isTypeSubTypeOf;
		}
	}), Object.defineProperty(exports, "isTypeSystemDefinitionNode", {
		enumerable: !0,
		get: function() {
			return _index2.isTypeSystemDefinitionNode;
		}
	}), Object.defineProperty(exports, "isTypeSystemExtensionNode", {
		enumerable: !0,
		get: function() {
			return _index2.isTypeSystemExtensionNode;
		}
	}), Object.defineProperty(exports, "isUnionType", {
		enumerable: !0,
		get: function() {
			return _index.isUnionType;
		}
	}), Object.defineProperty(exports, "isValidNameError", {
		enumerable: !0,
		get: function() {
			return _index6.isValidNameError;
		}
	}), Object.defineProperty(exports, "isValueNode", {
		enumerable: !0,
		get: function() {
			return _index2.isValueNode;
		}
	}), Object.defineProperty(exports, "isWrappingType", {
		enumerable: !0,
		get: function() {
			return _index.isWrappingType;
		}
	}), Object.defineProperty(exports, "lexicographicSortSchema", {
		enumerable: !0,
		get: function() {
			return _index6.lexicographicSortSchema;
		}
	}), Object.defineProperty(exports, "locatedError", {
		enumerable: !0,
		get: function() {
			return _index5.locatedError;
		}
	}), Object.defineProperty(exports, "parse", {
		enumerable: !0,
		get: function() {
			return _index2.parse;
		}
	}), Object.defineProperty(exports, "parseConstValue", {
		enumerable: !0,
		get: function() {
			return _index2.parseConstValue;
		}
	}), Object.defineProperty(exports, "parseSchemaCoordinate", {
		enumerable: !0,
		get: function() {
			return _index2.parseSchemaCoordinate;
		}
	}), Object.defineProperty(exports, "parseType", {
		enumerable: !0,
		get: function() {
			return _index2.parseType;
		}
	}), Object.defineProperty(exports, "parseValue", {
		enumerable: !0,
		get: function() {
			return _index2.parseValue;
		}
	}), Object.defineProperty(exports, "print", {
		enumerable: !0,
		get: function() {
			return _index2.print;
		}
	}), Object.defineProperty(exports, "printError", {
		enumerable: !0,
		get: function() {
			return _index5.printError;
		}
	}), Object.defineProperty(exports, "printIntrospectionSchema", {
		enumerable: !0,
		get: function() {
			return _index6.printIntrospectionSchema;
		}
	}), Object.defineProperty(exports, "printLocation", {
		enumerable: !0,
		get: function() {
			return _index2.printLocation;
		}
	}), Object.defineProperty(exports, "printSchema", {
		enumerable: !0,
		get: function() {
			return _index6.printSchema;
		}
	}), Object.defineProperty(exports, "printSourceLocation", {
		enumerable: !0,
		get: function() {
			return _index2.printSourceLocation;
		}
	}), Object.defineProperty(exports, "printType", {
		enumerable: !0,
		get: function() {
			return _index6.printType;
		}
	}), Object.defineProperty(exports, "recommendedRules", {
		enumerable: !0,
		get: function() {
			return _index4.recommendedRules;
		}
	}), Object.defineProperty(exports, "resolveASTSchemaCoordinate", {
		enumerable: !0,
		get: function() {
			return _index6.resolveASTSchemaCoordinate;
		}
	}), Object.defineProperty(exports, "resolveObjMapThunk", {
		enumerable: !0,
		get: function() {
			return _index.resolveObjMapThunk;
		}
	}), Object.defineProperty(exports, "resolveReadonlyArrayThunk", {
		enumerable: !0,
		get: function() {
			return _index.resolveReadonlyArrayThunk;
		}
	}), Object.defineProperty(exports, "resolveSchemaCoordinate", {
		enumerable: !0,
		get: function() {
			return _index6.resolveSchemaCoordinate;
		}
	}), Object.defineProperty(exports, "responsePathAsArray", {
		enumerable: !0,
		get: function() {
			return _index3.responsePathAsArray;
		}
	}), Object.defineProperty(exports, "separateOperations", {
		enumerable: !0,
		get: function() {
			return _index6.separateOperations;
		}
	}), Object.defineProperty(exports, "specifiedDirectives", {
		enumerable: !0,
		get: function() {
			return _index.specifiedDirectives;
		}
	}), Object.defineProperty(exports, "specifiedRules", {
		enumerable: !0,
		get: function() {
			return _index4.specifiedRules;
		}
	}), Object.defineProperty(exports, "specifiedScalarTypes", {
		enumerable: !0,
		get: function() {
			return _index.specifiedScalarTypes;
		}
	}), Object.defineProperty(exports, "stripIgnoredCharacters", {
		enumerable: !0,
		get: function() {
			return _index6.stripIgnoredCharacters;
		}
	}), Object.defineProperty(exports, "subscribe", {
		enumerable: !0,
		get: function() {
			return _index3.subscribe;
		}
	}), Object.defineProperty(exports, "syntaxError", {
		enumerable: !0,
		get: function() {
			return _index5.syntaxError;
		}
	}), Object.defineProperty(exports, "typeFromAST", {
		enumerable: !0,
		get: function() {
			return _index6.typeFromAST;
		}
	}), Object.defineProperty(exports, "validate", {
		enumerable: !0,
		get: function() {
			return _index4.validate;
		}
	}), Object.defineProperty(exports, "validateSchema", {
		enumerable: !0,
		get: function() {
			return _index.validateSchema;
		}
	}), Object.defineProperty(exports, "valueFromAST", {
		enumerable: !0,
		get: function() {
			return _index6.valueFromAST;
		}
	}), Object.defineProperty(exports, "valueFromASTUntyped", {
		enumerable: !0,
		get: function() {
			return _index6.valueFromASTUntyped;
		}
	}), Object.defineProperty(exports, "version", {
		enumerable: !0,
		get: function() {
			return _version.version;
		}
	}), Object.defineProperty(exports, "versionInfo", {
		enumerable: !0,
		get: function() {
			return _version.versionInfo;
		}
	}), Object.defineProperty(exports, "visit", {
		enumerable: !0,
		get: function() {
			return _index2.visit;
		}
	}), Object.defineProperty(exports, "visitInParallel", {
		enumerable: !0,
		get: function() {
			return _index2.visitInParallel;
		}
	}), Object.defineProperty(exports, "visitWithTypeInfo", {
		enumerable: !0,
		get: function() {
			return _index6.visitWithTypeInfo;
		}
	});
	var _version = require_version(), _graphql = require_graphql$1(), _index = require_type(), _index2 = require_language(), _index3 = require_execution(), _index4 = require_validation(), _index5 = require_error(), _index6 = require_utilities();
}));
export default require_graphql();
export {};
