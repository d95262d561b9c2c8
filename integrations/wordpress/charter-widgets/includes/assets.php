<?php
/** The script: from this site's own copy of the files, on pages that show an element, and once. */

namespace CharterWidgets;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'charter-widgets';

function script_url(): string {
	return plugins_url( 'embed/charter-widgets.js', FILE );
}

/** May be called any number of times, also while the page is being written. */
function enqueue(): void {
	// The editor's frames take classic handles only.
	if ( function_exists( 'wp_enqueue_script_module' ) && ! is_admin() ) {
		wp_enqueue_script_module( HANDLE, script_url(), array(), VERSION );
	} else {
		wp_enqueue_script( HANDLE, script_url(), array(), VERSION, true );
	}
}

/** WordPress before 6.5 does not know modules. */
function as_module( $tag, $handle, $source ) {
	return HANDLE === $handle
		? wp_get_script_tag(
			array(
				'type' => 'module',
				'src'  => $source,
				'id'   => HANDLE . '-js',
			)
		)
		: $tag;
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 3 );
