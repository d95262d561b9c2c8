<?php
/** What there is to show: the list that the build makes of custom-elements.json. */

namespace CharterWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Elements by tag, each with `title`, `summary` and `attributes`; an attribute has `type`
 * (`boolean`, `number`, `enum` with `values`, or `string`), `label` and `help`. All texts are English.
 */
function elements(): array {
	static $elements = null;
	if ( null === $elements ) {
		$elements = require dirname( __DIR__ ) . '/elements.php';
	}
	return $elements;
}

/** The tag in any spelling: `charter_map` and `Charter-Map` are `charter-map`; null if there is none. */
function known_tag( string $name ): ?string {
	$tag = str_replace( '_', '-', strtolower( trim( $name ) ) );
	return isset( elements()[ $tag ] ) ? $tag : null;
}

/**
 * Those of `$given` that the element knows, under the names it knows them by. Values stay as they
 * are: the element explains wrong ones, and leaving out a wrong country would show another number
 * than the one asked for. True stands for a boolean attribute that is present.
 */
function known_attributes( string $tag, array $given ): array {
	$known = array();
	foreach ( $given as $name => $value ) {
		// WordPress gives `[charter_map without-list]` a number for a name.
		if ( is_int( $name ) ) {
			$name  = $value;
			$value = true;
		}
		if ( ! is_string( $name ) || ! is_scalar( $value ) ) {
			continue;
		}
		$name      = str_replace( '_', '-', strtolower( $name ) );
		$attribute = elements()[ $tag ]['attributes'][ $name ] ?? null;
		if ( 'lang' === $name && preg_match( '/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i', (string) $value ) ) {
			$known['lang'] = $value;
		} elseif ( null === $attribute ) {
			continue;
		} elseif ( 'boolean' === $attribute['type'] ) {
			if ( $value && ! in_array( strtolower( (string) $value ), array( 'false', 'no', 'off' ), true ) ) {
				$known[ $name ] = true;
			}
		} elseif ( '' !== trim( (string) $value ) && true !== $value ) {
			$known[ $name ] = trim( (string) $value );
		}
	}
	return $known;
}
