<?php
/**
 * Plugin Name: Charter Widgets
 * Description: Shows who has signed the European Charter for Equality of Women and Men in Local Life, as blocks and shortcodes, in the language of the page. All files come from your own site.
 * Version: @VERSION@
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * Author: The charter-widgets contributors
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: charter-widgets
 * Domain Path: /languages
 *
 * Nothing is stored: no option, no table, no meta field. What is removed with the plugin is its folder.
 */

namespace CharterWidgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '@VERSION@';
const FILE    = __FILE__;

require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/addresses.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/content.php';
require __DIR__ . '/includes/embed-url.php';
require __DIR__ . '/includes/editor.php';
