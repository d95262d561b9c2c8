<?php
/**
 * Whose servers readers' browsers may be sent to. `src` and `tiles` are addresses that the elements
 * load from, so whoever may set them decides who learns of the readers. Text in a post must not:
 * only the site itself is allowed, and what the site's administrator adds in code.
 */

namespace CharterWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * `https://host[:port]` of everything that may be loaded from.
 *
 * The filter `charter_widgets_origins` adds to it: it takes and gives a list of such strings.
 */
function allowed_origins(): array {
	$origins = array_map( __NAMESPACE__ . '\origin', array( home_url( '/' ), site_url( '/' ), plugins_url() ) );
	return array_map( 'strtolower', (array) apply_filters( 'charter_widgets_origins', array_unique( $origins ) ) );
}

/** What stands before the path of an absolute address. */
function origin( string $address ): string {
	return preg_match( '#^[a-z][a-z0-9+.-]*://[^/?\#]*#', strtolower( $address ), $match ) ? $match[0] : '';
}

/**
 * Whether a value, read as browsers read it, is an address of somebody else. Every attribute is
 * asked about, not only those that hold addresses today.
 */
function leads_elsewhere( string $value ): bool {
	// Browsers drop these, and take a backslash for a slash.
	$address = preg_replace( '/^[\x00-\x20]+|[\t\r\n]+/', '', $value );
	$address = str_replace( '\\', '/', $address );
	if ( 0 === strpos( $address, '//' ) ) {
		$address = ( is_ssl() ? 'https:' : 'http:' ) . $address;
	}
	if ( ! preg_match( '#^([a-z][a-z0-9+.-]*://|(https?|wss?|ftp|file):)#i', $address ) ) {
		return false;
	}
	return ! in_array( origin( $address ), allowed_origins(), true );
}
